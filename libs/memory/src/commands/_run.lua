-- The server's own id for its life. It changes with every restart, failover and restored snapshot,
-- after which nothing that lies here may be trusted.
local function runId()
  return string.match(redis.call('INFO', 'server'), 'run_id:(%x+)')
end
