import { kafkajs } from '../support/client-contract/kafkajs.js';
import { keepsTheContract } from '../support/client-contract/index.js';

keepsTheContract(kafkajs);
