--[[
  Takes what only one may do at a time, or keeps it for longer.

  Input:
    KEYS[1] lease
    ARGV[1] token of the caller
    ARGV[2] how long it is its own, ms

  Output: 1, or 0 where another has it
]]

local held = redis.call('GET', KEYS[1])
if held and held ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1
