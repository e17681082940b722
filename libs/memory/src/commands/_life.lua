local function lives(stories, life)
  local held = redis.call('HMGET', stories, 'run', 'life')
  return held[1] == runId() and held[2] == life
end
