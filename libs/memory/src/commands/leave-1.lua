--[[
  Gives a lease back. For a while nobody can have it, where that is asked for.

  Input:
    KEYS[1] lease
    ARGV[1] token of the caller
    ARGV[2] how long it stays closed, ms

  Output: 1, or 0 where another has it
]]

if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
if tonumber(ARGV[2]) > 0 then
  redis.call('SET', KEYS[1], '', 'PX', ARGV[2])
else
  redis.call('DEL', KEYS[1])
end
return 1
