--[[
  Is the partition still the caller's?

  Input:
    KEYS[1] meta
    ARGV[1] token

  Output: 1, or REFUSED
]]
--- @include _run
--- @include _guard

return guard(KEYS[1], ARGV[1]) or 1
