export type { RedisAnswerMemory } from './answer-memory.js';
export { connectRedis, type Memory, type RedisInfo } from './connect-redis.js';
export { MemoryPolicyError, Refused } from './errors.js';
export type { FeedNote, RedisFeedMemory } from './feed-memory.js';
export type { RedisOptions } from './options.js';
export type { Position, RedisPartitionMemory } from './partition-memory.js';
export type { BandClaim, ClaimAnswer, RedisStoryMemory, StoryAnswer } from './story-memory.js';
