--[[
  Which story does each text belong to? The one that most of its bands name, if these are enough (of several, the one
  that the first band names), else its own; its free bands then name that story.

  Input:
    KEYS[1] stories
    KEYS[2] rebuilt
    KEYS[3] bands, the base of the bucket names
    ARGV[1] number of partitions whose stories have to be here before anybody may claim
    ARGV[2] span of a bucket, seconds
    ARGV[3..] per text: its own story, how many bands are enough, number of bands, the bands

  Output: story, number of bands that named it, story, number ...; or 'waiting', the partitions that are here
]]
--- @include _run
--- @include _buckets

local known = redis.call('HGET', KEYS[1], 'run') == runId()
if not known then return { 'waiting' } end
if redis.call('SCARD', KEYS[2]) < tonumber(ARGV[1]) then
  local here = redis.call('SMEMBERS', KEYS[2])
  table.insert(here, 1, 'waiting')
  return here
end

local present, last, over = buckets(KEYS[3], tonumber(ARGV[2]))
local told = {}
local i = 3
while i <= #ARGV do
  local story, least, count = ARGV[i], tonumber(ARGV[i + 1]), tonumber(ARGV[i + 2])
  local matched = 0
  if count > 0 then
    local bands = {}
    for b = 1, count do bands[b] = ARGV[i + 2 + b] end
    local now = redis.call('HMGET', present, unpack(bands))
    local before = redis.call('HMGET', last, unpack(bands))
    local named = {}
    for b = 1, count do
      local taken = now[b] or before[b]
      if taken then named[taken] = (named[taken] or 0) + 1 end
    end
    for b = 1, count do
      local taken = now[b] or before[b]
      if taken and named[taken] >= least and named[taken] > matched then
        story, matched = taken, named[taken]
      end
    end
    local fresh = {}
    for b = 1, count do
      if not now[b] then
        fresh[#fresh + 1] = bands[b]
        fresh[#fresh + 1] = before[b] or story
      end
    end
    if #fresh > 0 then redis.call('HSET', present, unpack(fresh)) end
  end
  told[#told + 1] = story
  told[#told + 1] = matched
  i = i + 3 + count
end
if #told > 0 then redis.call('EXPIREAT', present, over) end
return told
