--[[
  Drops a partition's states before they are rebuilt; until `settle` it has no position.

  Input:
    KEYS[1] meta
    KEYS[2] state
    KEYS[3] undo
    ARGV[1] token

  Output: 1, or REFUSED
]]
--- @include _run
--- @include _guard

local refused = guard(KEYS[1], ARGV[1])
if refused then return refused end
redis.call('HDEL', KEYS[1], 'incarnation', 'position', 'from')
redis.call('UNLINK', KEYS[2], KEYS[3])
return 1
