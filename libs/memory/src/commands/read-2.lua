--[[
  The states of some keys as they are at a position.

  Input:
    KEYS[1] meta
    KEYS[2] state
    ARGV[1] token
    ARGV[2] incarnation
    ARGV[3] offset
    ARGV[4..] keys, at most some thousands (what Lua can unpack)

  Output: one value per key, nil for a key that has none; or REFUSED
]]
--- @include _run
--- @include _guard

local refused = guard(KEYS[1], ARGV[1])
if refused then return refused end

local held = redis.call('HMGET', KEYS[1], 'incarnation', 'position')
if held[1] ~= ARGV[2] or held[2] ~= ARGV[3] then return redis.error_reply('REFUSED position') end

if #ARGV < 4 then return {} end
return redis.call('HMGET', KEYS[2], unpack(ARGV, 4))
