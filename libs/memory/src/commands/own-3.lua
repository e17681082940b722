--[[
  Takes a partition: whoever held it is refused from now on. What another life of the server left is dropped.
  A server that evicts, such as a replica that was promoted, is not entrusted with any state.

  Input:
    KEYS[1] meta
    KEYS[2] state
    KEYS[3] undo
    ARGV[1] token, never used before

  Output: 1, or POLICY and what it is
]]
--- @include _run

local policy = string.match(redis.call('INFO', 'memory'), 'maxmemory_policy:([%w-]+)') or 'unknown'
if policy ~= 'noeviction' then return redis.error_reply('POLICY ' .. policy) end

local run = runId()
if redis.call('HGET', KEYS[1], 'run') ~= run then
  redis.call('UNLINK', KEYS[1], KEYS[2], KEYS[3])
end
redis.call('HSET', KEYS[1], 'token', ARGV[1], 'run', run)
return 1
