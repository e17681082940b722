--[[
  How many keys have a state.

  Input:
    KEYS[1] meta
    KEYS[2] state
    ARGV[1] token

  Output: the number, or REFUSED
]]
--- @include _run
--- @include _guard

return guard(KEYS[1], ARGV[1]) or redis.call('HLEN', KEYS[2])
