/** Family names that stand before the given name, in Chinese, Korean, Vietnamese. */
export const LEADING_FAMILY_NAMES = `
Ahn Bae Baek Bai Ban Bui Cai Cao Cha Chan Chang Chen Cheng Cheung Chiang Chiu Cho Choe Choi Chou Chow Chu Chun Chung Cui Dang Deng Ding
Dong Duong Fan Fang Feng Fu Gao Gong Gu Guo Han Hoang Hong Hou Hsieh Hsu Hu Hua Huang Huynh Hwang Hyon Jang Jeon Jeong Ji Jia Jiang Jin Jo
Jong Jung Kang Kim Ko Koh Koo Kwon Kwong Lai Lam Lau Le Lee Leung Li Liang Liao Lim Lin Liu Luo Luong Lu Ly Ma Mao Meng Min Moon Nam Ngo Nguyen
Noh Oh Ong Paek Pak Pan Park Peng Pham Phan Qi Qian Qin Qiu Ren Ri Rim Roh Ryu Seo Shao Shen Shi Shin Sohn Son Song Su Suh Sun Sung Tan Tang
Tian To Tran Truong Tsai Tseng Vo Vu Wang Wei Wen Wong Woo Wu Xi Xia Xiao Xie Xiong Xu Xue Yan Yang Yao Ye Yen Yi Yin Yoo Yoon Yu Yuan Yun Zeng
Zhang Zhao Zheng Zhong Zhou Zhu Zou
`;
