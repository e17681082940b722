--[[
  The name of the present life of the stories; a new one where the server has begun a new life or lost its memory.

  Input:
    KEYS[1] stories: hash of run, life
    KEYS[2] rebuilt: set of the partitions whose stories are all here
    KEYS[3] bands, the base of the bucket names
    ARGV[1] the name to give to a new life
    ARGV[2] span of a bucket, seconds

  Output: the name
]]
--- @include _run
--- @include _buckets

local run = runId()
local held = redis.call('HMGET', KEYS[1], 'run', 'life')
if held[1] == run then return held[2] end
local present, last = buckets(KEYS[3], tonumber(ARGV[2]))
redis.call('UNLINK', KEYS[2], present, last)
redis.call('HSET', KEYS[1], 'run', run, 'life', ARGV[1])
return ARGV[1]
