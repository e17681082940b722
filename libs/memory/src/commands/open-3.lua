--[[
  Brings the states to the committed position: what the last write put there is taken back if its
  transaction did not commit.

  Input:
    KEYS[1] meta
    KEYS[2] state
    KEYS[3] undo
    ARGV[1] token
    ARGV[2] incarnation
    ARGV[3] committed offset

  Output: 1 opened; 0 the states are not those of this position and have to be rebuilt; or REFUSED
]]
--- @include _run
--- @include _guard

local refused = guard(KEYS[1], ARGV[1])
if refused then return refused end

local held = redis.call('HMGET', KEYS[1], 'incarnation', 'position', 'from')
local committed = tonumber(ARGV[3])
if not held[2] or held[1] ~= ARGV[2] then return 0 end

local position = tonumber(held[2])
if position ~= committed then
  if position < committed or tonumber(held[3]) ~= committed then return 0 end
  local before = redis.call('HGETALL', KEYS[3])
  for i = 1, #before, 2 do
    local value = before[i + 1]
    if value == '' then
      redis.call('HDEL', KEYS[2], before[i])
    else
      redis.call('HSET', KEYS[2], before[i], value)
    end
  end
end
redis.call('HSET', KEYS[1], 'position', ARGV[3], 'from', ARGV[3])
redis.call('UNLINK', KEYS[3])
return 1
