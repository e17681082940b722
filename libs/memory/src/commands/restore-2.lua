--[[
  Puts back states read from a changelog, in the order of the log.

  Input:
    KEYS[1] meta
    KEYS[2] state
    ARGV[1] token
    ARGV[2..] key, value, key, value ...; an empty value forgets the key

  Output: 1, or REFUSED
]]
--- @include _run
--- @include _guard

local refused = guard(KEYS[1], ARGV[1])
if refused then return refused end
for i = 2, #ARGV, 2 do
  if ARGV[i + 1] == '' then
    redis.call('HDEL', KEYS[2], ARGV[i])
  else
    redis.call('HSET', KEYS[2], ARGV[i], ARGV[i + 1])
  end
end
return 1
