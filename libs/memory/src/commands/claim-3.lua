--[[
  Which story does each text belong to? The one that the first of its taken bands names, else its own; its free
  bands then name that story.

  Input:
    KEYS[1] stories
    KEYS[2] rebuilt
    KEYS[3] bands, the base of the bucket names
    ARGV[1] number of partitions whose stories have to be here before anybody may claim
    ARGV[2] span of a bucket, seconds
    ARGV[3..] per text: its own story, number of bands, the bands

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

local span = tonumber(ARGV[2])
local present, last = buckets(KEYS[3], span)
local told = {}
local i = 3
while i <= #ARGV do
  local story, count = ARGV[i], tonumber(ARGV[i + 1])
  local named = {}
  local found = nil
  for b = 1, count do
    local band = ARGV[i + 1 + b]
    local now = redis.call('HGET', present, band)
    local taken = now or redis.call('HGET', last, band)
    if taken then
      found = found or taken
      if not now then redis.call('HSET', present, band, taken) end
    end
    named[b] = taken
  end
  story = found or story
  local matched = 0
  for b = 1, count do
    if not named[b] then
      redis.call('HSET', present, ARGV[i + 1 + b], story)
    elseif named[b] == story then
      matched = matched + 1
    end
  end
  told[#told + 1] = story
  told[#told + 1] = matched
  i = i + 2 + count
end
if #told > 0 then redis.call('EXPIRE', present, 2 * span) end
return told
