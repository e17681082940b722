--[[
  Says that all stories of a partition are here.

  Input:
    KEYS[1] stories
    KEYS[2] rebuilt
    ARGV[1] life
    ARGV[2] partition

  Output: 1, or REFUSED
]]
--- @include _run
--- @include _life

if not lives(KEYS[1], ARGV[1]) then return redis.error_reply('REFUSED life') end
redis.call('SADD', KEYS[2], ARGV[2])
return 1
