/** Given names of many countries; those that are also everyday words, months, cities or countries stand below. */
export const GIVEN_NAMES = `
Aamir Aaron Abbas Abdallah Abdel Abdelaziz Abdi Abdikadir Abdirahman Abdirizak Abdisalam Abdoulaye Abdul
Abdulaziz Abdulkadir Abdulkarim Abdullah Abdullahi Abdulmalik Abdulrahman Abdulwahab Abdurrahman Abeba Abebe
Abel Abena Abhinandan Abhishek Abigail Abimael Abiy Abraham Abu Achieng Achille Adaeze Adam Adama Adamu Adaobi
Addisu Adeel Adel Adela Adeline Adewale Adina Aditi Aditya Adnan Adolf Adolfo Adrian Adriana Adrien Afonso
Agathe Agathon Agnes Agnieszka Agron Agus Agustin Ahmad Ahmadou Ahmed Ahmet Ahsan Aicha Aichatou Aida Aigul
Aileen Aisha Ajay Akbar Akello Akhmad Akhmed Akihiro Akiko Akin Akinwumi Akio Akira Akosua Akram Akua Alaa
Alain Alan Alassane Alastair Alban Albert Alberta Alberto Albin Aldo Aleida Alejandra Alejandro Aleksandar
Aleksander Aleksandr Aleksandra Aleksei Aleksey Alemayehu Alemu Alena Alessandra Alessandro Alex Alexander
Alexandra Alexandre Alexandros Alexandru Alexei Alexey Alexis Alfonso Alfred Alfredo Alhassan Ali Alia Alice
Alina Aline Aliou Alireza Alisa Alisher Alison Alistair Aliyu Aliza Allan Allen Alma Almami Almaz Almazbek
Alok Alonso Alphonse Alvaro Alyssa Amadou Amal Amanda Amani Amara Amare Amarjit Amelia Amin Amina Aminata
Aminu Amir Amirhossein Amirul Amit Amitabh Amjad Ammar Amolo Amos Amr Amra Amrita Amy Ana Anahit Anas
Anastasia Anastasiia Anatole Anatolii Anatoly Anders Andi Andras André Andrea Andreas Andrei Andrés Andrew
Andrey Andria Andrija Andris Andriy Androulla Andrus Andrzej Andy Angel Angela Angelica Angelina Angelo Angus
Anibal Anil Anita Anja Anjali Anke Ann Anna Annabel Annalena Anne Anneliese Annemarie Annette Annika Ansar
Anselm Antal Antanas Ante Anthony Antoine Antoinette Anton Antonella Antónia Antonina Antonio Antónis Antony
Antti Anuradha Anutin Anwar Aoife Apollinaire Apostolos Araceli Aram Arash Arben Ariel Arif Arjun Arkady
Armand Armando Armen Armin Arnaud Arne Arnold Arnoldo Aron Arron Arseniy Arseny Artem Artemis Arthur Artis
Arturo Artyom Arun Arvid Arvind Asad Asadullah Aselefech Asfaw Asghar Asha Ashish Ashley Ashok Ashot Ashraf
Ashton Asif Aslan Asma Asmaa Assimi Astrid Atal Ataullah Athanasios Atiku Atsushi Attila Audrey Audrius
Auguste Augustin Augusto Aung Aurelia Aurelio Aurora Avi Avigdor Avraham Awa Awad Axel Ayaan Ayako Aye Ayesha
Aylin Ayman Aymeric Aynur Ayodele Ayse Aysel Aysha Azad Azadeh Azali Azamat Azhar Aziz Azmi Azzam Babak
Babatunde Babrak Badara Badr Badri Bagher Bah Bahaa Bahram Bakary Bakhtiar Bakir Bakyt Balazs Balla Balthasar
Bambang Bamir Baptiste Barack Barbara Barbora Barham Barnabas Barry Bartholomew Bartosz Basel Bashar Bashir
Bashiru Basil Bassam Bassel Bayram Beata Beatrice Beatriz Behnam Behrouz Behzad Bekele Bela Belen Belinda Ben
Benazir Benedetta Benedict Benedikt Benigno Benita Benito Benjamin Benny Benoit Berhane Berhanu Berit Bernard
Bernardo Bernd Berndt Bernhard Bernie Bert Berta Bertha Bertrand Besnik Bessie Beth Bettina Betty Beverly
Bezalel Bharat Bianca Bienvenido Bilal Bilawal Biljana Bill Billy Binta Bintou Binyamin Birgit Birgitta
Birhanu Bisi Bjarne Björn Blaise Blanca Blerim Bob Bobby Bogdan Boguslaw Bohdan Bola Bolat Bongani Boniface
Bonnie Boris Borislav Borja Borut Boubacar Boubou Boutros Bozidar Bram Brandon Brandy Branislav Branka Branko
Brenda Brendan Brent Brett Brian Bridget Brigitte Britta Brittany Bronislaw Bronwyn Bruce Bruna Bruno Bryan
Bryce Bryn Budi Bujar Bukola Burak Burhan Burhanuddin Bushra Caitlin Callum Calvin Cameron Camila Camilla
Camille Camilo Candice Carina Carl Carla Carlo Carlos Carlota Carme Carmela Carmelo Carmen Carol Carole
Carolina Caroline Carolyn Carrie Carsten Caspar Cassandra Catalina Catarina Caterina Cathal Catherine Cathy
Cecil Cecile Cecilia Cedric Celeste Celia Celine Celso Cemal Cengiz César Cevdet Chaim Chakib Chandra
Chandrika Chantal Charbel Charlemagne Charlene Charles Charlie Charlotte Cheikh Chen Cherif Cheryl Chiara
Chidi Chidiebere Chimamanda Chinedu Chioma Chiyo Chloe Chris Christa Christer Christiane Christina Christine
Christoph Christophe Christopher Christos Christy Chuck Chukwuemeka Chukwuma Ciaran Cindy Ciro Claes Claire
Clara Clarence Clarissa Clarisse Clarita Claude Claudia Claudio Claus Claver Clayton Clemens Clement Cleopatra
Clifford Clint Clive Clyde Codruta Colette Colin Colleen Concepcion Connie Connor Conor Conrad Constance
Constantin Constantine Consuelo Corazon Cordelia Cornelia Cornelis Cornelius Cosmin Coumba Courtney Craig
Cressida Crispin Cristian Cristiana Cristiano Cristina Cristobal Csaba Curtis Cuthbert Cynthia Cyril Cyrus
Czeslaw Daisuke Dalal Dalia Dalila Damian Damien Damir Damjan Dan Dana Danica Daniel Daniela Daniele Daniella
Danielle Danil Danilo Daniyar Danladi Danny Danuta Danylo Daoud Daouda Dara Darby Darejan Daria Dario Darius
Dariusz Darko Darlene Darrell Darren Darryl Darya Daryl Dashiell Dave David Davide Davit Davor Davoud Davy
Dawit Dawood Dawud Debbie Deborah Debra Debretsion Declan Deepak Deirdre Dejan Delcy Delia Delphine Demeke
Demetrios Demetrius Denis Denise Deniz Dennis Denys Deogratias Derek Derrick Desmond Devendra Devin Devlet
Dewi Dexter Dhananjay Diana Diane Dianne Didem Didier Diego Dieter Dietmar Dietrich Dieudonne Dilip Dilma
Dimitar Dimitri Dimitrios Dimitris Dina Dinah Dinara Dinesh Dino Diogo Dion Diosdado Dirk Ditmir Divya Djamel
Djibril Dmitri Dmitrii Dmitriy Dmitry Dmytro Dobrica Dolores Domenico Domingo Dominic Dominik Dominika
Dominique Don Donald Donatella Donna Donnie Dora Dorcas Doreen Dorian Dorin Doris Dorit Dorota Dorothea
Dorothy Doug Douglas Dov Dragan Dragana Dragoslav Drazen Drew Dritan Duarte Dumisani Dumitru Duncan Dunja
Dusan Dwayne Dwi Dwight Dylan Dzhokhar Eamon Eamonn Ebba Ebele Ebenezer Ebrahim Ebru Eckhard Ed Eddie Edgar
Edgardo Edgars Edi Edin Edita Edith Edmond Edmund Edna Edouard Eduard Eduarda Eduardo Edvard Edward Edwin
Edwina Efraim Efren Egil Egor Ehsan Ehud Eileen Einar Eirik Ekaterina Eko Ekrem Elaheh Elchin Eldar Eleanor
Eleazar Eleftherios Elena Eleni Elfriede Elhadj Eli Eliana Elias Elie Eliezer Elif Elin Elina Elinor Elisa
Elisabeth Elisabetta Elise Eliza Elizabeth Elizaveta Ella Ellen Ellie Elliot Elliott Elma Elmar Elmer Elodie
Eloise Elon Elsa Elvin Elvira Elyas Elza Emanuel Emanuele Emeka Emelie Emerson Emil Emile Emilia Emiliano
Emilio Emily Emine Emir Emma Emmanuel Emmerson Emomali Emre Enda Ender Endre Engin Enrico Enrique Enver Eoin
Ephraim Epifanio Erdal Erhard Eric Erica Erich Erik Erika Erin Erjon Erkki Erlan Erling Ernest Ernesto Ernst
Erol Errol Erwin Esma Esmaeil Esmail Esmeralda Espen Esperanza Esra Esteban Estela Estelle Ester Esther
Estrella Eszter Etel Ethan Ethel Etienne Etsuko Eugene Eugenia Eugenie Eugenio Eunice Euphrasie Eusebio
Eustace Eva Evald Evan Evangelos Evaristo Evelina Evelyn Evgenia Evgeniy Evgeny Evo Ewa Ewan Ewen Eyal Eyob
Ezekiel Ezequiel Ezra Fabian Fabiana Fabien Fabio Fabrice Fabricio Fabrizio Fadel Fadi Fadia Fadil Fahad Fahd
Fahmi Fahmida Faisal Faiz Faiza Faizal Faizan Fakhri Farah Farai Fares Farhad Farhan Fariba Farid Farida
Farooq Farouk Farrukh Fartun Faruk Farzad Farzana Fatema Fatemeh Fathi Fatiha Fatima Fatma Fatmir Fatos Fatou
Fatoumata Faure Faustin Faustino Fawzi Fawzia Fayez Faysal Fazal Federica Federico Fedor Feisal Fekadu Felicia
Feliciano Felicity Feliks Felipe Felisa Felix Femi Ferdinand Ferenc Fergus Ferhat Fermin Fernand Fernanda
Fernando Feroz Ferran Fethullah Fevzi Fidel Fikret Filip Filipe Filippo Filomena Fintan Fiona Fiorella Firas
Firehiwot Fisnik Fletcher Florian Florin Floyd Folake Folasade Fouad Frances Francesca Francesco Francine
Francisca Francisco Francisek Franco Francois Francoise Frank Frantisek Franz Fraser Fred Freda Freddie Freddy
Frédéric Frederica Frederick Frederik Fredrik Frida Friederike Friedrich Frits Fritz Fuad Fumiko Fumio Funke
Fyodor Gabor Gabriel Gabriela Gabriele Gabriella Gabrielle Gaetano Gail Galina Gamal Ganesh Gani Garegin
Gareth Garry Gary Gaspard Gaston Gavin Gavril Gazi Gebran Gebre Gebrehiwot Geert Geir Genet Genevieve Gennadi
Gennadiy Gennady Geoff Geoffrey Georg George Georges Georgette Georgi Georgina Georgios Georgiy Gerald
Geraldine Gerard Gerardo Gerd Gerda Gerhard Gerrit Gerry Gertrude Getachew Gevorg Ghada Ghaleb Ghassan Ghazi
Gheorghe Ghislaine Gholam Gholamreza Ghulam Giacomo Gianluca Gianni Gideon Gifford Gil Gilad Gilbert Gilberto
Gilda Giles Gilles Gillian Gina Ginger Gino Giorgi Giorgia Giorgio Giorgos Giovanni Girish Girma Gisela Giulia
Giuliana Giuliano Giulio Giuseppe Gizem Gladys Glafkos Gleb Glenda Glenn Glenys Gloria Godefroid Godfrey
Godwin Gohar Golnar Gonzalo Goodluck Gopal Goran Gordana Gordon Gorka Gotabaya Graca Graciela Graeme Graham
Grazia Greg Gregory Greta Gretchen Grigol Grigor Grigori Grigory Gry Grzegorz Gudrun Guglielmo Guido Guilherme
Guillaume Guillermo Gulbuddin Gulnara Gulshan Gunnar Gunter Gunther Guoqiang Gurbanguly Gurpreet Gus Gustaf
Gustav Gustavo Guus Guy Gwen Gwendolyn Gwyneth Gyorgy Habib Habiba Habtamu Hadi Hadiza Hafiz Hafizullah Hafsa
Haider Haile Hailemariam Haim Haitham Hakan Hakeem Hakim Hala Halil Halima Halina Halla Halyna Hamad Hamdi
Hamdullah Hamid Hamish Hamza Hana Hanan Hani Hanna Hannah Hanne Hannelore Hannes Hannu Hanoch Hans Hanzala
Harald Hardeep Haris Harish Harjit Harold Haroon Harriet Harris Harrison Harry Haruhiko Haruka Haruki Harun
Haruto Harvey Hasan Hashem Hashim Hashmatullah Hassaan Hassan Hassina Hatem Hatice Hauwa Hayat Haydar Hayk
Haytham Hazel Hazem Heather Hector Hedvig Hedwig Heidi Heike Heikki Heiko Heinrich Heinz Helen Helena Helene
Helga Helge Helle Helmut Heloise Hemant Hendrik Hengameh Hennadii Hennadiy Henri Henrietta Henrik Henrique
Henry Henryk Herbert Heriberto Herman Hermann Hermione Hernan Hernando Herve Hesham Hiba Hichem Hidayat Hideki
Hideo Hikmet Hilal Hilary Hilda Hilde Hildegard Hillary Hillel Hilmi Hina Hipolito Hirofumi Hirohito Hiroko
Hiromi Hiroshi Hiroyuki Hirut Hisashi Hisham Hitoshi Hodan Holger Homayoun Homer Honorio Horacio Horst Hosni
Hosnia Hossein Houda Houssam Hovik Howard Hrant Hristo Hryhorii Hryhoriy Hubert Hubertus Huda Hugh Hugo Hulda
Humaira Humberto Humphrey Huong Husam Husayn Huseyin Husni Hussain Hussam Hussein Huzaifa Iain Ian Ibo Ibrahim
Ibrahima Ibtisam Ichiro Ida Idrees Idris Idriss Idrissa Ieva Ifeanyi Ifeoma Ignacio Ignatius Ignazio Igor
Igors Ihab Ihor Ihsan Ikenna Ikram Ilan Ilana Ildefonso Ildiko Ilgar Ilham Ilhan Ilia Ilie Ilir Ilja Ilka
Illia Ilona Ilse Iluminada Ilya Imad Iman Immanuel Imogen Imran Imre Ina Inam Inas Indira Indulis Ines Inga
Inge Ingeborg Ingemar Inger Ingmar Ingo Ingrid Ingvar Inigo Inna Inocencio Ioan Ioana Ioannis Iosif Iqbal Iraj
Irakli Irena Irene Irfaan Irfan Irina Irma Irving Irwin Iryna Isaac Isabel Isabella Isabelle Isadora Isaiah
Isaias Isamu Ishaq Ishmael Isidro Ismael Ismail Ismet Issa Issam Issouf Issoufou István Ivan Ivana Ivar Ivica
Ivo Ivone Iyad Izabela Izabella Izzat Izzeldin Jaafar Jaak Jaakko Jaber Jabir Jacek Jacinda Jacinta Jacinto
Jack Jackeline Jackie Jacky Jacob Jacobo Jacopo Jacqueline Jacques Jadwiga Jafar Jagdish Jahangir Jaidev Jaime
Jairo Jakaya Jake Jakub Jalal Jamal James Jamie Jamil Jamila Jamileh Jamshid Jan Jana Jane Janet Janez Janice
Janina Janine Janis Janko Janne Janos Janusz Jared Jarek Jaromir Jaroslav Jarosław Jasmin Jasmine Jasminka
Jasna Jason Jaswant Jaume Javad Javed Javid Javier Jawad Jay Jaya Jayant Jayne Jean Jeanette Jeanine Jeanne
Jed Jedediah Jeff Jeffrey Jehan Jelena Jemima Jemma Jenna Jennie Jennifer Jenny Jens Jeppe Jeremias Jeremy
Jerko Jermaine Jeroen Jerome Jerry Jerzy Jesper Jesse Jessica Jessie Jesús Jianguo Jill Jim Jimena Jimmy Jiri
Jitendra Joachim Joakim Joan Joanna Joao Joaquim Joaquin Jocelyn Jochen Jodie Jody Joe Joel Joelle Joergen
Joern Johan Johann Johanna Johannes John Johnathan Johnny Jokin Joko Jolanta Jomo Jon Jonas Jonathan Jonel
Joni Joop Joost Jordi Jörg Jorge Jorgen Joris José Josef Josefa Josefina Josep Joseph Josephine Josh Joshi
Joshua Josiah Josip Josu Jovan Jovana Jovenel Joyce Jozsef Juan Juana Juanita Judah Judd Judit Judith Judy
Juergen Juha Jukka Jules Julia Julian Juliana Juliane Julie Julien Juliet Juliette Julio Julius Juma Jumaa
Jumah Junaid Junichiro Jürgen Juri Jussi Justas Justin Justina Justine Justyna Jutta Jyoti Kaba Kacper Kadir
Kagiso Kaisa Kaja Kajsa Kamal Kamala Kamau Kamil Kamila Kamran Kandeh Kaori Kapil Karan Kareem Karel Karen
Kari Karim Karin Karina Karine Karl Karla Karol Karolina Karoline Karsten Karthik Kasia Kaspar Kassem Kassym
Kasym Katalin Katarina Katarzyna Kate Katerina Kateryna Katharina Katherine Kathleen Kathryn Kathy Katie Katja
Katrin Katrina Katsuya Katy Kaveh Kavita Kayla Kazem Kazimierz Kazuo Kazuya Keiko Keir Keith Kelecha Kelechi
Kelvin Kemal Ken Kenan Kenichi Kenji Kenneth Kenta Kento Kenza Kerem Kerstin Kestutis Ketevan Keti Ketut Kevin
Khadga Khadija Khadijah Khaldoun Khaled Khaleda Khalid Khalifa Khalil Khalilur Khamis Khamphoui Khawaja Khieu
Khin Khosrow Khurram Khursheed Khushal Kidane Kieran Kiichi Kimberly Kipchoge Kiran Kiril Kirill Kirsten
Kirsti Kirstie Kittipong Kiyoshi Kizza Kjell Klara Klaus Klemens Koffi Kofi Kohei Koichi Koji Koldo Komal
Konrad Konstantin Konstantinos Kossi Kostas Kostyantyn Kouame Kriangsak Krish Krishna Krishnan Kristaps
Kristen Krister Kristian Kristijan Kristin Kristina Kristine Kristjan Kristof Kristofer Krisztina Krystyna
Krzysztof Ksenia Kseniya Kumiko Kunal Kunle Kurmanbek Kurt Kwabena Kwame Kwasi Kwesi Kyaw Kyle Kyriakos Kyrylo
Ladislav Laila Laith Lajos Lakhdar Lakshmi Lalit Lamberto Lamia Lamin Lamine Lana Landon Lara Larisa Larissa
Larry Lars Larysa Lassana Lasse László Lateef Latif Latifa Laura Lauren Laurence Laurent Lauri Lavinia
Lawrence Layla Lazar Lazarus Leah Leandro Leanne Lech Leena Leif Leigh Leighton Leila Leilah Lena Lenka
Lennart Lenny Leny Leo Leon Leona Leonard Leonardo Leonel Leonid Leonidas Leonor Leopold Leopoldo Lerato Leroy
Leslie Leszek Leticia Levan Levent Levi Levon Levy Lewis Leyla Liam Liana Lidia Lidija Lilian Liliana Lilit
Lillian Lina Linas Linda Lindiwe Lindsey Linh Linus Lionel Lisa Lisbeth Lise Liselotte Liudmila Liudmyla Livia
Liz Liza Ljiljana Ljubica Ljubisa Ljubo Llewellyn Lloyd Loic Lois Lola Lorena Lorenz Lorenzo Loretta Lori
Lorna Lorraine Lothar Lotta Lotte Lou Louay Loubna Louis Louisa Louise Lubna Luc Luca Lucas Lucia Lucian
Luciano Lucie Lucien Lucila Lucinda Lucio Lucjan Lucrecia Lucy Ludmila Ludovic Ludvig Ludwig Luigi Luis Luisa
Luiz Luiza Lukasz Luke Lula Luljeta Lulwa Luther Lutz Lydia Lyle Lyndon Lynn Lyubov Lyudmila Lyudmyla Maarten
Mabel Macarena Maciej Macky Madeleine Madina Mads Maeve Magda Magdalena Magdalene Magdy Maged Maggie Magnus
Maha Mahama Mahamadou Mahamat Mahathir Mahdi Maher Mahesh Mahinda Mahmood Mahmoud Mahmud Mahnaz Mahsa Maia
Maiko Maimuna Maire Mairead Maithripala Maja Majed Majid Majida Makar Makarios Makau Maki Makiko Makoto Maksim
Maksym Malala Malalai Malcolm Malee Malek Malgorzata Malik Malika Malin Malina Mallika Mamadou Mamata Mamdouh
Mamoru Mamoudou Mamuka Mamun Manal Mandla Mandy Manfred Manfredo Manish Manisha Manjit Manmohan Mano Manoj
Manolis Manon Manouchehr Mansour Mansur Manu Manuel Manuela Manzoor Mara Maral Marat Marc Marceau Marcel
Marcela Marcelino Marcella Marcelle Marcello Marcelo Marcin Marcio Marco Marcos Marcus Mareike Marek Margaret
Margareta Margarete Margarida Margarita Margaritis Margot Margrethe Marguerite María Mariam Mariama Marian
Mariana Marianne Mariano Maribel Marie Marielle Marietta Marija Marijana Marika Mariko Marilyn Marina Marinko
Mario Marion Marios Marisa Marisol Marissa Marit Maritza Mariusz Mariya Mariyam Marja Marjan Marjatta Marjorie
Marketa Marko Marlene Marlon Marouane Marsha Marta Martha Martijn Martin Martina Martine Marty Maruf Marvin
Marwa Marwan Marwin Mary Maryam Maryana Maryse Masaaki Masahiro Masako Masao Masatoshi Masha Mashhour Masoud
Massimo Massoud Matej Mateja Mateo Mateus Mateusz Mathew Mathias Mathieu Mathilde Matias Matija Matilda
Matilde Mats Matt Matteo Matthew Matthias Matthijs Matti Mattias Matvei Matvey Maud Maura Maureen Maurice
Mauricio Mauritz Maurizio Mauro Max Maxim Maxime Maximilian Maximo Maya Maybritt Mayssa Mazen Mazhar Medhin
Meena Meera Megan Meghan Mehbooba Mehdi Mehmet Mehran Mehriban Meike Meir Mekonnen Melaku Melanie Melchior
Meles Melinda Melissa Memet Menachem Menahem Mengistu Meredith Meri Merle Meron Mert Merve Mervyn Meryem
Meseret Mesfin Messaoud Mette Mevlut Mia Micah Michael Michaela Michaelle Michail Michał Micheál Michel
Michelangelo Michele Michelle Michiko Mick Mickey Miftah Miguel Miguelina Mihaela Mihai Mihail Mihaly Miika
Mika Mikael Mike Mikhail Mikhailo Mikheil Mikko Miklos Mila Milagros Milanka Mildred Milena Milica Milivoj
Miljenko Milo Milorad Miloš Miloslav Milton Mimi Mina Mindaugas Minerva Minoru Mira Miranda Mircea Mireille
Mirela Miriam Mirko Miro Miroslav Miroslava Mirza Misaki Mischa Misha Mitch Mitsuko Mladen Moammar Mobutu
Modesto Modibo Modou Mohamad Mohamadou Mohamed Mohamedou Mohammad Mohammadreza Mohammed Mohamud Mohan Mohanad
Mohit Mohsen Moira Moise Moises Moktar Molly Momcilo Momir Mona Mongi Monica Monika Monique Montserrat Moqtada
Mordechai Morgan Moritz Morris Morten Mose Moses Moshe Moshood Mostafa Motaz Mouaz Mouloud Mounir Moussa
Moustapha Mpho Muammar Muayad Muhamed Muhammad Muhammadu Muhoozi Mujib Mukasa Mukesh Mukhtar Mulatu Mulugeta
Mumtaz Muna Munir Munira Muqtada Murad Murat Muriel Murray Murtaza Musa Musab Musallam Mustafa Mutaz Muthanna
Mwai Mwangi Mykhailo Mykola Myriam Myrna Myron Mzia Nabeel Nabih Nabil Nabila Nada Nadeem Nader Nadera
Nadezhda Nadia Nadim Nadine Nadir Nadiya Nadja Naeem Nafisa Nafiseh Naftali Nagendra Nahed Nahid Naida Naim
Naima Najib Najwa Nanami Nancie Nancy Naoki Naoko Naomi Naoto Narayan Narendra Naresh Narges Nargis Nariman
Narmin Naser Nasim Nasir Nasreen Nasri Nasrin Nasser Nassim Natacha Natalia Natalie Nataliya Natalya Natan
Natascha Natasha Nathalie Nathan Nathanael Nathaniel Nattapong Naveed Naveen Navid Nawaf Nawal Nawaz Naz
Nazanin Nazar Nazarbek Nazeer Nazih Nazir Nazmul Nechirvan Ned Nedim Nedzad Neema Neena Neeraj Negasso Neha
Nehemiah Neil Nelida Nelly Nemanja Nenad Nerses Nestor Neta Neva Neville Nevin Ngozi Nguyen Nhan Niamh Nicanor
Niccolo Nicholai Nicholas Nick Nicodemus Nicola Nicolae Nicolai Nicolas Nicole Nicoletta Niels Nigel Nihad
Nikhil Nikita Nikki Niklas Niko Nikol Nikola Nikolai Nikolaj Nikolaos Nikolas Nikolaus Nikolay Nikos Niloufar
Nils Nina Ninette Nino Nir Nirmala Nirupama Nisar Nisha Nitin Nizar Njoroge Nkosazana Nnamdi Noa Noah Noam
Nobuo Nodira Noel Noelia Noelle Noemi Nolan Nomsa Noor Nooruddin Nora Norbert Norberto Noreen Norma Norodom
Nour Nouri Nouriel Nuala Nuno Nunzia Nur Nura Nuri Nurlan Nursultan Obaid Obinna Ochieng Octavian Octavio
Odette Odile Odysseas Ofir Ohad Okan Okello Oksana Okwudili Olaf Olav Olavi Ole Oleg Olegario Oleh Oleksandr
Oleksandra Oleksii Oleksiy Olena Olesya Olga Olha Oliva Oliver Oliverio Olivia Olivier Ollie Olof Olumide
Olusegun Omair Omar Omara Omer Omid Ondrej Oran Oren Oreste Orestes Orhan Ori Oriana Oriol Orit Orlaith
Ornella Orson Orville Osama Osamah Oscar Osman Osmel Ostap Osvaldo Oswald Oswaldo Otar Otavio Otieno Otis
Ottavio Ottilie Otto Oumar Oumarou Oumou Ousman Ousmane Ousseni Ovidiu Owen Ozan Ozcan Ozge Ozgur Paavo Pablo
Paddy Padma Padraig Pål Palmira Paloma Pamela Panagiotis Pankaj Panos Pantelis Paola Paolo Parag Parisa Parvez
Parviz Pascal Pascale Pasquale Pat Patrice Patricia Patricio Patrick Patrik Patrizia Patrycja Patryk Patti
Patty Paul Paula Paulette Pauli Paulina Pauline Paulius Paulo Paulus Pavao Pavel Pavlo Pavol Pawan Paweł Payam
Pedram Pedro Peer Peggy Pekka Pelagia Penelope Percy Pernille Perry Persida Pertti Pervaiz Pervez Petar Pete
Peter Peteris Petr Petra Petre Petri Petrit Petro Petros Petrus Petter Petya Phebe Phelim Phil Philip Philippa
Philippe Phillip Phoebe Phoumi Phuong Phyllis Pia Piedad Pier Piera Piero Pierre Pierrette Pieter Pilar Pim
Pinar Pini Pio Piotr Pippa Pirjo Polina Polly Pongsak Pooja Poonam Porfirio Prabhu Prabowo Pradeep Prakash
Pranab Pranav Prasert Prashant Pratap Praveen Predrag Preeti Prem Priit Primoz Priscilla Prithvi Priti Priya
Priyanka Przemyslaw Purificacion Purnima Pyotr Qais Qamar Qari Qasem Qasim Qassem Quentin Quinn Quintin Raanan
Rabab Rabia Rabih Rachael Rachel Rachid Rachida Radek Radhika Rado Radomir Radoslav Radosław Radovan Radu Raed
Rael Rafael Raffaele Raffaella Rafi Rafik Rafiq Rafiullah Raghad Raghav Ragnar Ragnhild Raha Raheel Rahel
Rahim Rahima Rahman Rahmatullah Rahul Raila Raimo Raimonds Raimundo Rainer Raisa Raj Rajeev Rajendra Rajesh
Rajiv Rajnath Raju Rakesh Ralf Ralph Ramana Ramesh Rami Ramil Ramin Ramiro Ramon Ramona Ramtane Ramush Ramzan
Rana Ranbir Randa Randall Randolph Randy Rania Ranil Ranjan Ranjit Raoul Raphaël Raquel Rasa Rasheed Rashid
Rashida Rasim Rasmus Rasoul Rasul Ratko Ratna Rauf Raul Rauno Ravi Ravil Ravinder Raya Raymond Raymundo Razia
Rebecca Recep Reda Reem Refat Reggie Regina Reginald Regis Rehman Reidar Reina Reinaldo Reiner Reinhard
Reinhold Reinis Reino Reka Remigijus Remigio Remy Renaldo Renata Renate Renato Renaud Rene Renee Reto Reut
Reuven Rex Reyhan Reynaldo Reynold Reza Rhoda Rhonda Rhys Riad Riaz Ricarda Ricardo Riccardo Richard Richmond
Rick Rico Rida Rifaat Rigoberto Rihards Riho Riikka Riina Rikard Riley Rima Rimantas Rina Rinat Rinchen Ringo
Risto Rita Ritu Ritva Rivka Riya Riyad Riyadh Rizal Rizwan Roald Roan Robbert Robbie Robert Roberta Roberto
Rocio Roderick Rodney Rodolfo Rodric Rodrigo Rogelio Roger Rogério Rohan Rohit Rok Rokia Roland Rolanda
Rolando Rolf Romain Romana Romano Romeo Romuald Romy Ron Ronald Ronaldo Ronan Ronen Ronit Ronnie Rory Rosa
Rosalia Rosalind Rosalynn Rosana Rosanna Rosario Rosemarie Rosemary Rosetta Rosie Roslyn Ross Rossana Roswitha
Rouba Rovshan Rowan Rowena Roxana Roxanne Roy Roya Royce Rozalia Ruairi Ruben Ruchi Rudi Rudiger Rudo Rudolf
Rudolfo Rudolph Rudy Rufus Ruhollah Rui Rukhsana Rumen Runa Rune Rupert Rushdi Rushika Ruslan Ruslana Rusmir
Russell Rustam Rustamjon Rustem Ruta Rutger Ruth Ruud Ruza Ryan Ryoichi Ryota Ryszard Ryuichi Saad Sabah
Sabina Sabine Sabir Sabra Sabri Sabrina Sacha Sachin Sadako Sadam Saddam Sadia Sadie Sadik Sadiq Saeb Saeed
Saeeda Safa Safia Safiya Sagal Sahar Sahle Sahra Saida Saif Saifullah Saikou Saima Sajid Sajida Sakari Sakiko
Salah Salahuddin Saleem Saleh Salif Salim Salima Sally Salma Salman Salome Salomon Salou Salva Salvador
Salvatore Sam Samantha Samar Samara Sameer Samer Sami Samia Samina Samir Samira Sammy Samson Samuel Samuli
Sanae Sandeep Sander Sandi Sandor Sandra Sandrine Sandro Sangeeta Sania Sanja Sanjay Sanjeev Sanna Sapna Sara
Sarah Sarai Saranya Sardar Sardor Sarita Sarkis Sarwar Sasha Sashi Saskia Sassan Satoko Satoshi Satu Sauli
Saulius Savvas Sayed Sayeed Sayyid Scarlett Scott Seamus Sean Sebastián Sebastiao Sebastien Seddik Sedrak
Seema Sefik Segolene Segun Seif Seiji Sejal Sekou Selahattin Selamawit Selcuk Selena Selim Selin Selina Selma
Semyon Senad Senait Sepideh Seppo Serafin Serena Serge Sergei Sergey Sergi Sergio Sergiu Sergo Serhiy Serigne
Serkan Serzh Seth Sevda Severin Severino Sevgil Sevinj Seydou Seyed Seymour Seyoum Seyyed Shaban Shabana
Shabir Shafiq Shahbaz Shaheen Shahid Shahida Shahin Shahla Shahnaz Shahram Shahryar Shakil Shakira Shalini
Shalva Shamil Shamim Shamima Shamshad Shamsul Shane Shanti Shaquille Sharad Shareef Sharif Sharifa Shashank
Shashi Shaul Shaun Shauna Shavkat Shawn Shawqi Shazia Sheela Shehbaz Sheila Shelby Sheldon Shelley Shelly
Sherif Sherine Sherman Sherry Sherwin Sheryl Shigeki Shigeru Shimon Shinichi Shintaro Shinzo Shireen Shirin
Shirley Shiro Shlomo Shmuel Shoaib Shobha Shoichi Shoko Shota Shqipe Shreya Shridath Shuja Shukri Shukria
Shunichi Shyam Siad Siaka Siamak Sibel Sibusiso Siddharth Sidi Sidiki Sidney Sidra Siegfried Sietske Sigmar
Sigmund Signe Sigrid Sigurd Sihem Silas Silke Silvana Silvano Silvestre Silvia Silvio Sima Simbarashe Simcha
Simeon Simo Simon Simona Simone Simonetta Sinan Sinead Siobhan Sipho Siraj Sirajuddin Sirikit Siriporn Sirpa
Sisay Sissela Sita Siti Sitiveni Sixto Siyabonga Slamet Slava Slavica Slavko Slavoljub Slawomir Slobodan
Slobodanka Smadar Smaranda Smita Snezana Sohail Sohrab Soledad Solomon Solveig Somchai Somsak Soner Sonia
Sonja Sonya Sophia Sophie Soraya Soren Sorin Sota Sotiris Souleymane Soumaila Soumeylou Spiro Spyridon Spyros
Srdjan Sreten Stacey Stacie Stacy Stan Stanimir Stanislav Stanley Stavros Stefan Stefania Stefanie Stefano
Stefanos Steffen Stelian Stelios Stella Sten Stepan Stephan Stéphane Stephanie Stephen Stevan Steve Steven
Stevo Stian Stig Stina Stipe Stjepan Stoyan Stuart Suad Subhash Subrahmanyam Subramanian Succès Sudarshan
Sudha Sudhir Sue Sufian Sufyan Suha Suhail Suhair Suheil Sukarno Sukhdev Sukhrob Sulaiman Suleiman Süleyman
Suman Sumaya Sumit Sunao Sundar Suneeta Sunil Sunita Suraj Suren Suresh Surin Surya Suryadi Susan Susana
Susanna Susanne Susheela Sushil Sushma Suthep Suzan Suzana Suzanna Suzanne Suzette Svein Sven Svenja Svetlana
Svetozar Sviatlana Svitlana Svyatoslav Swati Sybil Sylvain Sylvester Sylvia Sylvie Szilard Szymon Tabitha
Tadashi Tadele Tadesse Tadeusz Taghi Taha Taher Tahir Tahira Tahmina Taiichi Taimur Taisiya Tajuddin Takako
Takashi Takeo Takeshi Takis Taku Takuya Talaat Talal Talat Talgat Talia Talib Tamam Tamar Tamara Tamás Tamer
Tamim Tamir Tammam Tammy Tamsin Tanel Taner Tania Tanja Tanveer Tanvir Tanya Tapio Tara Tarak Taras Tareck
Tarek Tariku Tariq Tarique Tarja Tarun Tasneem Tasnim Tassos Tatenda Tatiana Tatjana Tatsuo Tatyana Tawakkol
Tayeb Tayyip Ted Teddy Tedros Teferi Teimuraz Tekle Teklu Temur Tendai Tengiz Teodor Teodora Teodoro Terence
Teresa Terje Terrence Terri Terry Tesfaye Tessa Tetiana Tetsuro Tetyana Tewfik Tewodros Thabo Thaksin Thalia
Thandi Thanos Thea Thein Thelma Themba Theo Theodor Theodora Theodore Theodoros Theophile Theresa Therese
Theresia Thiago Thierno Thierry Thilo Thomas Thongchai Thor Thorbjorn Thorsten Thorvald Thulani Tiago Tiberiu
Tibor Tidiane Tiffany Tigist Tigran Tihomir Tiina Tilda Tilman Tim Timo Timofey Timothee Timothy Timur Tina
Tirza Tito Tobiah Tobias Tobin Toby Todd Todor Tokuma Tolga Tolulope Tom Tomas Tomasz Tomaz Tomer Tomi Tomiko
Tomislav Tommaso Tommy Tomohiro Tomoko Tonia Tonino Tonio Tony Toomas Torben Tore Torsten Toru Toshiaki
Toshihiro Toshiko Toshimitsu Toshio Tracey Tracy Travis Trevor Tricia Trine Trish Tristan Trond Tryggve
Tsegaye Tshepo Tsion Tsipi Tsuneo Tsutomu Tsvetan Tuan Tuncay Tunde Tuomas Tural Turgut Turki Tuula Tyrone
Tzachi Tzipi Ubaldo Udo Ueli Uffe Ugo Uhuru Ulf Ulises Ulla Ulrich Ulrika Ulrike Ulysses Uma Umar Umaro Umaru
Umberto Umesh Ümit Umme Unai Uri Uriel Ursula Ursule Usama Uschi Usha Usman Ute Uwe Uzma Václav Vadim Vadym
Vagif Vahan Vahe Vahid Vahit Vaiko Vaira Valdas Valdemar Valdir Valdis Valentin Valentina Valentine Valentyn
Valeria Valerie Valerii Valeriu Valeriy Valery Valon Vanda Vanessa Vartan Varun Varvara Vasco Vasil Vasile
Vasilii Vasilis Vasiliy Vasily Vassilis Vasyl Veli Velma Velupillai Venkat Venkatesh Venu Venustiano Vera
Verena Verica Verna Vernon Veronica Veronika Veronique Vesa Vesna Viacheslav Viatcheslav Vicente Vicky
Victorino Vida Vidar Vidkun Vidya Vigdis Vijay Vijaya Vikas Vikram Viktor Viktoria Viktoriya Vilayat Vilem
Vilhelm Ville Vilma Vinay Vincent Vincente Vincenzo Vineet Vinicius Vinko Vinod Violeta Violetta Viorica Vira
Viraj Virgil Virgilio Virginie Virginijus Vishal Vishnu Visvaldis Vita Vitali Vitaliy Vitaly Vito Vitold Vitor
Vivek Vivian Viviana Viviane Vivien Vivienne Vjosa Vladan Vladas Vladimir Vladislav Vlado Vladyslav Vlasta
Vojislav Vojtech Volha Volkan Volker Volodomyr Volodymyr Vsevolod Vugar Vuk Vyacheslav Vytautas Wadah Wadie
Wael Wafa Wafaa Wafiq Wahab Waheed Wahid Walburga Waldemar Waldo Waleed Wali Walid Wallace Walt Walter Wanda
Wanjiku Wanjiru Waqar Warren Warsame Waseem Wasfi Wasil Wasim Wassila Wassim Wayan Wayne Weam Wenceslas
Wendelin Wendell Wendy Werner Wesley Whitney Wibke Widodo Wiebke Wieslaw Wilbert Wilbur Wilfred Wilfredo
Wilfried Wilhelm Wilhelmina Willem William Willie Willis Willy Wilma Wim Winfried Winifred Winnie Winona
Winston Witold Wladimir Wladyslaw Wojciech Wole Wolfgang Woodrow Workneh Wouter Xabier Xanana Xavier Xiaoming
Ximena Xiomara Xiulan Yaakov Yacine Yacoub Yael Yagmur Yahia Yahya Yair Yakov Yakubu Yaman Yana Yanis Yaniv
Yannick Yannis Yaqoob Yaqub Yara Yared Yaron Yaroslav Yaser Yasha Yashwant Yasin Yasir Yasmin Yasmina Yasmine
Yasser Yassin Yassine Yasuhiro Yasuko Yasuo Yaw Yazan Yazid Yechiel Yehoshua Yehuda Yehudit Yekaterina Yelena
Yemane Yemi Yerlan Yeshayahu Yevgeni Yevgenia Yevgeniy Yevgeny Yevhen Yevheniia Yigal Yisrael Yitzchak Yitzhak
Yngve Yoav Yoel Yohanna Yohannes Yoko Yolanda Yolande Yona Yonas Yonatan Yordan Yoriko Yosef Yoshi Yoshihide
Yoshihiko Yoshiko Yoshimasa Yoshio Yoshiro Yossi Youcef Youlia Younes Younis Yousaf Yousef Yousif Youssef
Yousuf Yoweri Ysabel Yudhi Yuki Yukiko Yukio Yukiya Yulia Yulian Yuliia Yuliya Yumi Yunus Yuri Yurii Yuriko
Yuriy Yury Yusef Yusif Yusuf Yusuke Yuto Yuval Yves Yvette Yvonne Zachariah Zachary Zafar Zaher Zahid Zahida
Zahir Zahoor Zahra Zaid Zaina Zainab Zakaria Zakhar Zaki Zakia Zakir Zalmay Zamir Zanele Zara Zarema Zarif
Zarifa Zarina Zaur Zaven Zaw Zawadi Zbigniew Zdenek Zdenka Zdravko Zeev Zehra Zeina Zeinab Zeinabou Zekeriya
Zeki Zelimkhan Zeljka Zeljko Zena Zenaida Zenawi Zeynep Zhan Zhanna Zhiqiang Zhivko Zia Ziad Ziauddin Zine
Zineb Zita Zlata Zlatan Zlatko Zodwa Zoe Zofia Zohra Zoltan Zoraida Zoran Zorica Zsolt Zsuzsanna Zubair
Zubeida Zuhair Zulema Zulfikar Zulfiqar Zuzana Zvi Zvonimir Zygmunt
`;

/** Given names that by themselves say nothing: `Georgia Nash`, but `Georgia Power`; more must speak for a person. */
export const DOUBTFUL_GIVEN_NAMES = `
Alexandria Amber April Archer Asia August Austin Baron Bishop Brad Bradley Brook Brooke Brooklyn Buddy Butch Cairo
Carmel Carter Chad Chance Charity Chase Chelsea China Christian Clay Cleveland Cole Colt Cooper Crystal Cuba Daisy
Dakota Dale Dallas Dawn Dean Denver Denzel Dev Dick Drake Duke Earl Eden Eve Faith Flora Florence Ford Francis Gene
Georgia Glen Gore Grace Grant Hamilton Hardy Harper Heath Henderson Holly Hope Houston Hunter India Ireland Iris
Israel Ivy Jackson Jade Jasper Jefferson Jersey Jordan Joy June Kelly Kent Kenya Kim King Kingston Kirk Kyoto Lance
Lane Lee Lima Lincoln London Lourdes Madison Mai March Marshall Mason May Melody Mercy Milan Miles Monroe Mubarak
Nelson Norman Olive Orlando Paris Parker Pearl Penny Phoenix Pierce Porter Prince Quincy Raven Ray Reed Rich Rob Robin
Roman Rose Ruby Rusty Sage Salem Sana Sandy Santiago Savannah Shah Shannon Sharon Siena Sienna Sofia Sterling Summer
Sydney Taylor Troy Truman Tucker Turner Tyler Van Vance Victor Victoria Vienna Violet Virginia Walker Washington
Wellington Will Wolf Woody Zion
`;
