--[[
  Keeps the answer to a request, as one of a bounded number, and gives the right to answer it back.

  Input:
    KEYS[1] lease of this request
    KEYS[2] hash of the answers, by request
    KEYS[3] sorted set of the requests, by when they were answered
    ARGV[1] request
    ARGV[2] token of the caller
    ARGV[3] answer, or nothing where it is not to be kept
    ARGV[4] when it was given, ms since the epoch
    ARGV[5] how long answers are kept, ms
    ARGV[6] how many of them

  Output: 1, or 0 where another has the right by now
]]

if redis.call('GET', KEYS[1]) ~= ARGV[2] then return 0 end
if ARGV[3] ~= '' then
  redis.call('HSET', KEYS[2], ARGV[1], ARGV[3])
  redis.call('ZADD', KEYS[3], ARGV[4], ARGV[1])
  local function forget(requests)
    if #requests == 0 then return end
    redis.call('HDEL', KEYS[2], unpack(requests))
    redis.call('ZREM', KEYS[3], unpack(requests))
  end
  forget(redis.call('ZRANGEBYSCORE', KEYS[3], '-inf', '(' .. (ARGV[4] - ARGV[5]), 'LIMIT', 0, 100))
  local over = redis.call('ZCARD', KEYS[3]) - ARGV[6]
  if over > 0 then forget(redis.call('ZRANGE', KEYS[3], 0, math.min(over, 100) - 1)) end
  redis.call('PEXPIRE', KEYS[2], ARGV[5])
  redis.call('PEXPIRE', KEYS[3], ARGV[5])
end
redis.call('DEL', KEYS[1])
return 1
