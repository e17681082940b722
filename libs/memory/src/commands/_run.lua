-- The server's own id for its life. It changes with every restart, failover and restored snapshot,
-- after which nothing that lies here may be trusted.
local function runId()
  local info = redis.call('INFO', 'server')
  local _, colon = string.find(info, 'run_id:', 1, true)
  return string.sub(info, colon + 1, colon + 40)
end
