/** Family names that stand before the given name, in Chinese, Korean, Vietnamese. */
export const LEADING_FAMILY_NAMES = `
Ahn Bae Baek Bai Ban Bui Cai Cao Cha Chan Chang Chea Chen Cheng Cheung Chhay Chiang Chiu Cho Choe Choi Chou Chow Chu Chun Chung Cui Dang
Dao Deng Ding Dinh Doan Dong Duong Fan Fang Feng Fu Gao Gong Gu Guo Han Heng Hoang Hong Hou Hsieh Hsu Hu Hua Huang Hun Huynh Hwang Hyon
Ieng Jang Jeon Jeong Ji Jia Jiang Jin Jo Jong Jung Kang Keo Khieu Kim Ko Koh Koo Kwon Kwong Lac Lai Lam Lau Le Lee Leung Li Liang Liao Lim
Lin Liu Lu Luo Luong Luu Ly Ma Mao Meng Min Moon Nam Ngo Nguyen Noh Oh Ong Paek Pak Pan Park Peng Pham Phan Prak Qi Qian Qin Qiu Quach Ren
Ri Rim Roh Ryu Seo Shao Shen Shi Shin Sohn Sok Son Song Su Suh Sun Sung Tan Tang Thach Tian To Tran Trinh Truong Tsai Tseng Vo Vu Wang Wei
Wen Wong Woo Wu Xi Xia Xiao Xie Xiong Xu Xue Yan Yang Yao Ye Yen Yi Yin Yoo Yoon Yu Yuan Yun Zeng Zhang Zhao Zheng Zhong Zhou Zhu Zou
`;
