/** Given names of many countries; names that are also everyday words, months or countries are left out. */
export const GIVEN_NAMES = `
Aaron Abbas Abdallah Abdel Abdelaziz Abdelfattah Abdelmadjid Abdul Abdulaziz Abdulla Abdullah Abel Abigail Abiy
Abraham Abu Adam Adel Adnan Adrian Adriana Agnes Agnieszka Ahmad Ahmed Ahmet Aicha Aida Akbar Akihito Akira Alaa
Alain Alan Alassane Albert Albin Aldo Alejandra Alejandro Aleksandar Aleksandr Aleksandra Alena Alessandro Alex
Alexander Alexandra Alexandre Alexei Alexis Alfonso Alfred Alfredo Ali Alice Alina Alisa Alison Alla Allan Allen
Alvaro Amal Amanda Ambrose Amina Amir Amira Amit Amjad Ammar Amy Ana Anas Anastasia Anatol Anatoly Anders Andre
Andrea Andreas Andrei Andrej Andrés Andrew Andrey Andriy Andrzej Andy Angela Anil Anish Anita Anja Anke Ann Anna
Annalena Anne Annette Annika Anthony Antje Antoine Antoinette Anton Antonia Antonio Antony Anwar Arash Ariel
Arif Arjun Armando Armen Arnab Arnaud Arne Arnold Artem Arthur Artur Arturo Asad Asghar Ashraf Ashton Asif Asim
Aslan Asma Astrid Atal Audrey Aung Ayesha Ayman Ayub Aziz Babak Badr Bahram Bakary Bakhtiar Barack Barbara
Barham Barry Bartosz Bashar Bashir Basil Beata Beatrice Behzad Ben Benazir Benjamin Benny Bernard Bernardo
Bernie Bertrand Beth Betty Bilal Biljana Bill Bintou Birgit Bjorn Blaise Bob Bogdan Bohdan Boris Brad Branko
Brenda Brendan Brent Brett Brian Brigitte Bruce Bruno Bryan Burak Camila Camille Candice Carl Carla Carlos
Carmen Carol Caroline Carsten Catherine Cecile Cecilia Celia Cesar Chandra Charles Charlie Charlotte Cheikh Chen
Chiara Chloe Chris Christa Christian Christiane Christina Christine Christoph Christopher Christos Chuck
Chukwuma Claire Clara Claude Claudia Claudio Clement Clive Colette Colin Connie Conor Constance Cory Craig
Cristian Cristiano Cristina Curtis Cynthia Cyril Cyrus Dagmar Dalia Damian Damien Dan Daniel Daniela Danielle
Danilo Danny Danuta Daria Darius Dariusz Darren Daryl Dave David Dean Debbie Deborah Debra Deepak Delphine Denis
Denise Dennis Derek Desmond Devin Diana Diego Dieter Dilip Dilma Dimitri Dimitris Dina Dinesh Djibril Dmitri
Dmitry Dmytro Dominic Dominik Dominique Don Donald Donna Donovan Dora Doris Dorothy Doug Douglas Dragan Dusan
Dwight Ebenezer Ebrahim Eckhard Edgar Edith Edmund Edouard Eduardo Edward Edwin Efraim Egor Ehsan Ehud Eileen
Ekaterina Elaine Eleanor Elena Eli Elias Elisa Elisabeth Elizabeth Ella Ellen Ellie Elliott Elmar Eloise Elsa
Elvira Emil Emile Emilia Emilio Emily Emine Emma Emmanuel Emre Enrique Erdem Eric Erica Erich Erik Erika Erin
Ernest Ernesto Esmail Esteban Esther Ethan Etienne Eugene Eva Evan Evelyn Evgeny Ewa Ezra Fabian Fabio Fahad
Faisal Faiza Farah Farhad Farid Farouk Fathi Fatima Fatma Fatoumata Fawzi Fayez Federica Federico Felix Feras
Ferdinand Fernando Fidel Filip Fiona Firas Florence Florian Fouad Frances Francesco Francis Francisco Franco
François Frank Franz Franziska Fred Frederic Frederick Frederik Fredrik Friedrich Fritz Fuad Fumio Gabriel
Gabriela Gabriele Gamal Gareth Gary Gavin Geir Gennady Geoffrey Georg George Georges Georgi Georgina Gerald
Geraldine Gerard Gerhard Gerry Ghassan Gianni Gideon Gilles Gina Giorgio Giovanni Gita Giulia Giulio Giuseppe
Gloria Gonzalo Gordon Graham Greg Gregor Gregory Grigory Grzegorz Gudrun Guido Guillaume Guillermo Gunter
Gunther Gurpreet Gustavo Guy Habib Hadi Hafez Haider Haim Hakan Haluk Hamad Hamid Hamza Hana Hani Hanna Hannah
Hans Harald Haris Harold Harriet Harry Haruki Harvey Hasan Hashem Hashim Hassan Hatem Hayley Heather Hector
Heinz Hela Helen Helena Helga Helge Helmut Hendrik Henri Henry Herbert Herman Hermann Hermine Hernan Herve
Hichem Hideo Hilary Hilde Hillary Hiroshi Hiroyuki Hisham Hosni Hossein Houda Howard Hubert Huda Hugh Hugo
Hüseyin Hussain Hussam Hussein Ian Ibrahim Ibtisam Ida Idris Idriss Ignacio Igor Ihor Ihsan Ilan Ilham Ilya Imad
Imran Ines Inga Inge Ingrid Ioannis Irene Irfan Irina Irma Isaac Isabel Isabella Isabelle Ishaq Isidro Ismael
Ismail Issam Istvan Itamar Itzhak Ivan Ivana Ivar Ivica Ivo Iyad Izabela Jaap Jacek Jack Jackie Jacob Jacqueline
Jacques Jadwiga Jafar Jaime Jair Jake Jakob Jakub Jalal Jamal James Jamie Jan Jane Janet Jared Jaroslav Jasmin
Jason Jassim Javad Javed Javier Jawad Jay Jean Jeanne Jeff Jeffrey Jelena Jennifer Jenny Jens Jeremy Jeroen
Jerome Jerry Jerzy Jesse Jessica Jesus Jill Jim Jimmy Jiri Joachim Joakim Joan Joana Joanna Joao Joaquin Jochen
Joe Joel Joerg Johan Johann Johanna Johannes John Johnny Jon Jonas Jonathan Jorg Jorge José Josef Josep Joseph
Josephine Joshua Jovan Jozef Juan Judith Judy Juergen Juha Jules Julia Julian Juliana Julie Julien Juliette
Julio Jumaa Junaid Junichi Jürgen Justin Justine Kai Kais Kaja Kamal Karel Karen Karim Karin Karl Karol Karolina
Karoline Karsten Kasper Kassem Katarina Kate Katharina Katherine Kathleen Kathryn Kathy Katie Katja Katrin
Katrina Katrine Kaveh Kazuo Keiko Keir Keith Kelly Kelvin Ken Kenan Kenji Kenneth Kerstin Ketevan Kevin Khadija
Khaled Khalid Khalifa Khalil Khosrow Kim Kira Kiril Kirill Kirsten Kiyoshi Klaus Kofi Konstantin Kristen
Kristian Kristin Kristina Krzysztof Kurt Kwame Kyle Kyriakos Laila Lakhdar Lamia Lamine Lana Larry Lars Lassana
Laura Lauren Laurence Laurent Lawrence Layla Lea Leah Lech Leif Leila Lena Leo Leon Leonard Leonardo Leonid
Leopold Leslie Leszek Leticia Lev Levan Lewis Liam Lidia Lilian Liliana Lillian Lina Linda Lindsey Lionel Lisa
Liz Ljubomir Lloyd Lorena Lorenzo Loretta Lotte Lou Louis Louise Luc Luca Lucas Lucia Lucie Lucy Ludmila Ludwig
Luigi Luis Luisa Luiz Lukas Lukasz Luke Lydia Lynn Lyudmila Maciej Madeleine Madina Magda Magdalena Magnus
Mahathir Mahdi Maher Mahinda Mahmoud Mahnaz Maja Majid Maksym Malcolm Malik Mamadou Mandy Manfred Manouchehr
Mansour Mansur Manuel Manuela Marc Marcel Marcela Marcelo Marcin Marco Marcus Marek Margaret Margarita Margot
María Mariam Mariana Marianne Marie Marija Marijan Marina Mario Marion Mariusz Mariya Marjan Marjorie Marko
Markus Marlene Marta Martha Martin Martina Marwa Marwan Mary Maryam Masha Masoud Massoud Mateusz Mathias Mathieu
Mathilde Matt Matteo Matthew Matthias Maureen Maurice Mauricio Mauro Max Maxim Maya Mayumi Megan Mehdi Mehmet
Mehran Meir Melissa Meral Mette Michael Michail Michal Michel Michele Michelle Mieczyslaw Miguel Mihai Mihail
Mike Mikhail Miklos Milan Milena Milica Milos Milosz Minoru Mira Miriam Mirjana Miroslav Mitch Mitsuko Mladen
Mohamed Mohammad Mohammadreza Mohammed Mohan Mohsen Mona Monica Monika Moqtada Moritz Morteza Moses Moshe
Mostafa Moussa Muammar Muhammad Mukesh Murad Murat Muriel Mustafa Mustapha Nabih Nabil Nadezhda Nadia Nadine
Naeem Naftali Nagla Nahid Naim Najib Najla Najwa Nancy Naoki Naoko Narendra Narges Nasrin Nasser Natalia Natalie
Natasha Nathalie Nathan Nathaniel Naveed Navid Nawaf Nayib Nazir Neal Nedim Neha Neil Nelson Nenad Nicholas Nick
Nicola Nicolas Nicole Nicos Niels Nigel Nikki Niklas Nikol Nikola Nikolai Nikolaj Nikolas Nikos Nils Nina
Ninoslav Nizar Noa Noah Noemi Nora Norbert Norma Norman Nour Noura Nouri Nuno Nuri Nursultan Odile Olaf Olav
Oleg Oleh Oleksandr Oleksii Oleksiy Olena Olga Olha Oliver Olivia Olivier Omar Omid Omran Orhan Osama Oscar
Osvaldo Otto Oumar Owen Pablo Pamela Paolo Parisa Parvez Parwez Pascal Pascale Pat Patrice Patricia Patrick
Patrik Paul Paula Paulina Pauline Paulo Pavel Pavlo Paweł Pedro Peggy Pekka Pelin Penny Percy Pervez Petar Pete
Peter Petr Petra Petro Petteri Phil Philip Philippe Phillip Pia Pierre Pietro Piotr Pippa Polina Pradeep Prakash
Pranab Predrag Priya Qais Qasem Qassem Quentin Rabia Rachel Radek Radoslaw Radovan Rafael Rafaela Rafał Rafik
Rahim Rahul Raif Raisa Raj Rajesh Rajiv Rajnath Rakesh Ralph Rami Ramin Ramon Ramona Ramzan Randy Rania Raquel
Rasha Rashid Rashida Rasmus Ratko Raul Ravi Ray Raymond Razia Rebecca Recep Regina Reiner Reinhard Renata Renate
Renaud Renzo Reuven Rex Reza Riad Ricardo Richard Rick Rima Rina Rishi Rita Riyad Rob Robert Roberta Roberto
Robin Rodney Rodrigo Roger Roland Rolando Rolf Romain Roman Romano Ron Ronald Ronan Ronnie Rosa Rosanna
Rosemarie Rosemary Ross Roxana Roy Roya Ruben Rüdiger Rudolf Ruhollah Rupert Ruslan Ruslana Russell Rustem Ruth
Ryan Saad Saadi Sabina Sabine Sabrina Saddam Sadio Sadiq Saeed Safiya Said Sajid Sakari Salah Saleh Salim Salma
Salman Salome Salva Salvatore Sam Samantha Sami Samia Samir Samira Samuel Sandeep Sandra Sandro Sanjay Santiago
Santosh Sara Sarah Sarita Sayed Scott Sean Sebastian Sebastiao Sébastien Selim Selma Semyon Serge Sergei Sergey
Sergio Serhii Serhiy Seyed Shah Shahid Shahram Shaima Shane Shannon Sharmila Sharon Shaun Shawn Sheila Sherif
Shigeru Shimon Shinzo Shirin Shlomo Shmuel Shoaib Shoichi Siddharth Sigmar Sigrid Silvia Silvio Simon Simona
Simone Sinan Siobhan Sipho Siraj Slavko Slobodan Sofia Sohail Sonia Sonja Sophie Soraya Soren Spiros Stacy Stan
Stanislav Stanley Stavros Stefan Stefano Steffen Steffi Steinar Stella Stepan Stephane Stephanie Stephen Steve
Steven Stewart Stjepan Stuart Subhash Sudhir Sue Suleiman Sunil Suresh Susan Susanna Susanne Suzan Suzanne Sven
Svetlana Svitlana Sybille Sylvia Sylvie Tadeusz Taha Taher Taiye Takashi Takeshi Tamara Tamer Tamim Tania Tanja
Tanya Taras Tareck Tarek Tareq Tariq Tatiana Tatyana Tayyip Ted Teodor Terence Teresa Tereza Terry Thabo
Thaddeus Thea Theodore Theresa Thierry Thilo Thomas Thomasz Thorsten Tiago Tigran Tiina Tim Timo Timothy Timur
Tina Tobias Todd Tom Tomas Tomasz Tomislav Tommy Tony Torsten Tracey Tracy Travis Trevor Trine Trond Tsvetan
Tulsi Tunde Tzipi Ubaldo Udo Ulf Ulla Ulrich Ulrike Umar Umaru Umberto Uri Urs Ursula Urszula Ute Uwe Vaclav
Vadim Valentin Valentina Valentyn Valerie Valerii Valeriy Valery Vanessa Vasco Vasily Vassilis Vasyl Vera Verena
Veronica Veronika Veronique Vesna Viacheslav Vicente Victor Victoria Vidar Vijay Viktor Viktoria Vincent
Vincenzo Vinod Violeta Virginie Vitalii Vitaliy Vitaly Vito Vivian Viviane Vladimir Vladislav Vojislav Volker
Volodymyr Vuk Vusi Vyacheslav Wael Wafa Wahid Waldemar Waleed Walid Walter Walther Wanda Warren Wassim Wayne
Wendy Werner Wilfred Wilfrid Wilfried Wilhelm Willem William Willy Wim Winfried Wissam Wojciech Wolfgang Xavier
Yaakov Yacine Yael Yahya Yair Yaroslav Yaser Yasin Yasir Yasmin Yasser Yasuhiro Yasuo Yehuda Yekaterina Yelena
Yevgeny Yigal Yitzhak Yoav Yoko Yonatan Yosef Yoshihide Yossi Youcef Younis Yousaf Yousef Youssef Yousuf Yukio
Yukiya Yulia Yunus Yuri Yuriy Yusuf Yuval Yves Yvette Yvonne Zachary Zahra Zaid Zainab Zaki Zalmay Zara Zbigniew
Zdravko Zeid Zeinab Zeljko Zev Zeynep Zia Ziad Zlatko Zoe Zofia Zoltan Zoran Zuhair Zuzana Zvi
`;
