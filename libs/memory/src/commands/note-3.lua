--[[
  Writes what came of polling a feed: only whoever still has its lease may.

  Input:
    KEYS[1] lease
    KEYS[2] state, a text
    KEYS[3] hash of what is known of its items
    ARGV[1] token of the caller
    ARGV[2] state
    ARGV[3] number of items to forget
    ARGV[4..] these, and behind them item, value, item, value ...

  Output: 1, or REFUSED
]]

if redis.call('GET', KEYS[1]) ~= ARGV[1] then return redis.error_reply('REFUSED token') end

-- First a command that a full server refuses: after another write it would let all others pass.
redis.call('SET', KEYS[2], ARGV[2])
local forgotten = tonumber(ARGV[3])
for i = 4, 3 + forgotten do redis.call('HDEL', KEYS[3], ARGV[i]) end
for i = 4 + forgotten, #ARGV, 2 do redis.call('HSET', KEYS[3], ARGV[i], ARGV[i + 1]) end
return 1
