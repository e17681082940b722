-- Refuses everybody but the owner.
-- meta: hash of token, run, incarnation, position, from
local function guard(meta, token)
  local held = redis.call('HMGET', meta, 'token', 'run')
  if not held[1] then return redis.error_reply('REFUSED gone') end
  if held[2] ~= runId() then return redis.error_reply('REFUSED run') end
  if held[1] ~= token then return redis.error_reply('REFUSED token') end
  return nil
end
