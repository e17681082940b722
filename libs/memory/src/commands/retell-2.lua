--[[
  Puts back which story a band belongs to, from a changelog; a band that is taken stays as it is.

  Input:
    KEYS[1] stories
    KEYS[2] bands, the base of the bucket names
    ARGV[1] life
    ARGV[2] span of a bucket, seconds
    ARGV[3..] band, story, band, story ...

  Output: 1, or REFUSED
]]
--- @include _run
--- @include _life
--- @include _buckets

if not lives(KEYS[1], ARGV[1]) then return redis.error_reply('REFUSED life') end
local present, _, over = buckets(KEYS[2], tonumber(ARGV[2]))
for i = 3, #ARGV, 2 do redis.call('HSETNX', present, ARGV[i], ARGV[i + 1]) end
if #ARGV > 2 then redis.call('EXPIREAT', present, over) end
return 1
