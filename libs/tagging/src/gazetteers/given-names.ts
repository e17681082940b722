/** Given names of many countries; names that are also everyday words, months or countries are left out. */
export const GIVEN_NAMES = `
Abbas Abdallah Abdel Abdelaziz Abdul Abdulaziz Abdullah Abu Adam Adel Agnes Ahmad Ahmed Akbar Alan Albert
Alejandro Aleksandar Aleksandr Alex Alexander Alexandra Alexei Alfred Ali Alice Alison Allan Amina Amir Amjad
Amy Ana Anas Anatoly Andrea Andreas Andrei Andrew Andrey Andriy Andrzej Angela Anita Ann Anna Anne Anthony
Antoine Anton Antonio Antony Anwar Arash Ariel Arif Armen Arnold Arthur Arturo Asad Asghar Ashraf Ashton Audrey
Aung Ayman Aziz Badr Bahram Barack Barbara Barry Bashar Basil Beatrice Behzad Ben Benazir Benjamin Benny
Bernard Bernie Bill Bob Boris Brad Brenda Brendan Brent Brett Brian Bruce Bryan Carl Carlos Carol Caroline
Catherine Cecilia Charles Charlie Chen Chloe Chris Christian Christina Christine Christoph Christopher Chuck
Claire Claude Claudia Clement Colin Cristina Cynthia Cyril Dan Daniel Daniela Danny Dave David Dean Deborah
Debra Denis Dennis Derek Diana Diego Dieter Dmitri Dmitry Dmytro Dominic Dominique Don Donald Donna Doris
Dorothy Doug Douglas Dwight Ebrahim Eduardo Edward Edwin Ehsan Elena Eli Elias Elizabeth Ellen Elliott Emily
Emma Emmanuel Enrique Eric Erik Ernest Ernesto Esmail Ethan Eugene Eva Evan Evelyn Fahad Faisal Farhad Farid
Fatima Federico Felix Ferdinand Fernando Fidel Florian Frances Francesco Francis Francisco Franco Francois
Frank Franz François Fred Frederick Friedrich Fuad Gabriel Gareth Gary Gavin Gennady Geoffrey George Georgi
Gerald Gerard Gerhard Gideon Giorgio Giovanni Giuseppe Gloria Gordon Greg Gregory Guillermo Gustavo Guy Haider
Hakan Hamad Hamid Hamza Hannah Hans Harold Harry Harvey Hasan Hashim Hassan Heather Hector Heinz Helen Helmut
Henri Henry Herbert Hermann Hernan Hillary Hiroshi Hossein Howard Hubert Hugh Hugo Hussain Hussein Ian Ibrahim
Igor Ilham Imad Imran Ingrid Irina Isaac Isabel Ismail Ivan Ivo Jack Jackie Jacob Jacques Jafar Jaime Jake
Jalal Jamal James Jamie Jan Jane Janet Jared Jason Javad Javier Jay Jean Jeff Jeffrey Jennifer Jens Jeremy
Jerome Jerry Jesse Jessica Jesus Jill Jim Jimmy Joan Joanna Joao Joe Joel Johan Johann John Johnny Jon Jonas
Jonathan Jorge Jose Josef Josep Joseph Joshua José Juan Judith Judy Julia Julian Julie Julio Justin Kamal Karen
Karim Karin Karl Kassem Kate Katherine Kathleen Katie Katrina Keir Keith Kelly Ken Kenji Kenneth Kevin Khaled
Khalid Khalil Kim Kirill Klaus Kofi Konstantin Kristina Kurt Kyle Lakhdar Larry Lars Laura Lauren Laurence
Laurent Lawrence Leila Leo Leon Leonard Leonid Leslie Lewis Lina Linda Lindsey Lisa Lloyd Lorenzo Lou Louis
Louise Luca Lucas Luis Luke Lynn Madeleine Mahdi Mahmoud Majid Malik Manfred Manuel Marc Marcel Marcelo Marco
Marcus Margaret Maria Marie Mario Marion Marjorie Marko Martha Martin Mary María Masoud Massoud Matt Matteo
Matthew Matthias Maurice Max Maxim Mehdi Mehmet Melissa Michael Michel Michele Michelle Miguel Mike Mikhail
Milan Milos Miriam Mitch Mohamed Mohammad Mohammed Mohsen Moqtada Moses Moshe Muammar Muhammad Mustafa Naftali
Naim Najib Nancy Narendra Nasser Natalia Natalie Nathan Navid Neil Nelson Nicholas Nick Nicola Nicolas Nicole
Nigel Nikki Nikolai Noah Norman Nouri Olaf Oleg Oleksandr Oleksii Oleksiy Olga Oliver Olivier Omar Osama Oscar
Otto Owen Pablo Pamela Pascal Pat Patricia Patrick Paul Paula Pavel Pavlo Pedro Peggy Penny Pete Peter Petr
Petro Phil Philip Philippe Phillip Pierre Piotr Qasem Qassem Rachel Rafael Rafik Rahim Raj Ralph Ramon Ramzan
Randy Rashid Raul Ray Raymond Rebecca Recep Reuven Rex Reza Ricardo Richard Rick Riyad Rob Robert Roberto Robin
Rodrigo Roger Roland Rolf Roman Ron Ronald Ronnie Rosa Rosemarie Rosemary Ross Roy Ruben Rudolf Rupert Ruslan
Russell Ruth Ryan Saad Saddam Sadiq Saeed Said Salah Saleh Salim Salman Sam Samantha Sami Samir Samuel Sandra
Santiago Sara Sarah Scott Sean Sebastian Sergei Sergey Sergio Serhiy Shah Shane Sharon Shimon Shinzo Silvio
Simon Sofia Sophie Stacy Stan Stanislav Stanley Stefan Stefano Stephane Stephanie Stephen Steve Steven Stuart
Sue Susan Suzanne Svetlana Taha Takeshi Tariq Ted Terence Terry Thabo Theodore Theresa Thierry Thomas Tim
Timothy Tina Tobias Todd Tom Tomas Tommy Tony Travis Trevor Ulrich Umar Ursula Valentina Valery Vasily Vera
Vicente Victor Victoria Vijay Viktor Vincent Vitaly Vladimir Volodymyr Wahid Waleed Walid Walter Warren Wayne
Wendy Werner Wilfried Wilhelm William Willy Wolfgang Yahya Yair Yasmin Yasser Yevgeny Yitzhak Yoav Youssef
Yulia Yuri Yusuf Yves Zachary Zahra Zainab Zalmay Ziad
`;
