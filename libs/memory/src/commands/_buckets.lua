-- Bands lie in one hash per span of the server's clock and are looked up in the present and the last one,
-- so that a band is forgotten between one and two spans after it was last seen. Also: when the present one is of no more use.
local function buckets(base, span)
  local now = math.floor(tonumber(redis.call('TIME')[1]) / span)
  return base .. ':' .. now, base .. ':' .. (now - 1), (now + 2) * span
end
