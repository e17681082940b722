--[[
  Ends a rebuild: the states are those of this position.

  Input:
    KEYS[1] meta
    ARGV[1] token
    ARGV[2] incarnation
    ARGV[3] offset

  Output: 1, or REFUSED
]]
--- @include _run
--- @include _guard

local refused = guard(KEYS[1], ARGV[1])
if refused then return refused end
redis.call('HSET', KEYS[1], 'incarnation', ARGV[2], 'position', ARGV[3], 'from', ARGV[3])
return 1
