--[[
  Moves the states from one position to the next, and keeps what is needed to take that back: for each key
  written the version it was computed from. A write is taken only at the position it was computed at, so that
  one which comes late, or twice, changes nothing.

  Input:
    KEYS[1] meta
    KEYS[2] state
    KEYS[3] undo: hash of key to former value, empty where there was none
    ARGV[1] token
    ARGV[2] incarnation
    ARGV[3] offset before
    ARGV[4] offset after, the next input to read
    ARGV[5..] key, value, key, value ...; an empty value forgets the key

  Output: 1, or REFUSED
]]
--- @include _run
--- @include _guard

local refused = guard(KEYS[1], ARGV[1])
if refused then return refused end

local held = redis.call('HMGET', KEYS[1], 'incarnation', 'position')
if held[1] ~= ARGV[2] or held[2] ~= ARGV[3] then return redis.error_reply('REFUSED position') end

-- First the command that a full server refuses: after another write it would let all others pass.
redis.call('HSET', KEYS[1], 'position', ARGV[4], 'from', ARGV[3])
redis.call('UNLINK', KEYS[3])
for i = 5, #ARGV, 2 do
  local key, value = ARGV[i], ARGV[i + 1]
  redis.call('HSET', KEYS[3], key, redis.call('HGET', KEYS[2], key) or '')
  if value == '' then
    redis.call('HDEL', KEYS[2], key)
  else
    redis.call('HSET', KEYS[2], key, value)
  end
end
return 1
