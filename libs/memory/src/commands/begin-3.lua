--[[
  Looks for the answer that was given before, and where there is none takes the right to give it.

  Input:
    KEYS[1] lease of this request
    KEYS[2] hash of the answers, by request
    KEYS[3] sorted set of the requests, by when they were answered
    ARGV[1] request
    ARGV[2] token of the caller
    ARGV[3] how long it has the right, ms
    ARGV[4] answers older than this, ms since the epoch, are as none

  Output: the answer; or 1, or 0 where another has the right
]]

local at = redis.call('ZSCORE', KEYS[3], ARGV[1])
if at and tonumber(at) >= tonumber(ARGV[4]) then
  local answer = redis.call('HGET', KEYS[2], ARGV[1])
  if answer then return answer end
end
if redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3], 'NX') then return 1 end
return 0
