/** What gives a language away that is written in Latin letters. */
export interface LatinLanguage {
  language: string;
  /** The commonest words: articles, prepositions, pronouns, auxiliaries, and a few that headlines live on. */
  words: string;
  /** Ends of words that few other languages have. */
  endings: string;
  /** Letters that English does not have. */
  letters: string;
}

export const LATIN: readonly LatinLanguage[] = [
  {
    language: 'en',
    words:
      'the a no do i am me so all be you we my of and to in is was for on that with by at from as it has have had be been are were will would not this which an its ' +
      'his her their they he she after before over under against about into between says said say may could should if or but ' +
      'more than who what when where there out up off new first two three government minister president talks war troops ' +
      'forces military strike sanctions oil year month week day million billion dollars net profit loss per share shares company bank met meets also near back amid told killed hit hits left',
    endings: 'ing tion ght ship ness ould ches shes wn ck ves ys sh ths ews ers',
    letters: '',
  },
  {
    language: 'fr',
    words:
      'le la les des du un une et est dans que qui pour sur pas avec au aux ce cette ces son sa ses il elle ils elles nous vous ' +
      'ont été être sont par plus mais ou où leur leurs après avant contre entre selon sans sous depuis ne se en ' +
      'ministre président gouvernement guerre armée navires frappe pourparlers rencontre appelle',
    endings: 'aient eux euse ité ment ique ois aux tte elle vre isse ées',
    letters: 'éèêëàâçùûîïôœ',
  },
  {
    language: 'es',
    words:
      'el la los las de del un una unos y en que es por para con se su sus al lo como más pero fue ha han ser son está este esta ' +
      'entre sobre contra tras desde hasta sin según no a ya muy también gobierno presidente ministro guerra ejército ' +
      'buques estados unidos dice anuncia conversaciones',
    endings: 'ción ones ado ados idad ando iendo ería aba ían nza eza dad iza',
    letters: 'ñ¿¡áíóú',
  },
  {
    language: 'pt',
    words:
      'o a os as de do da dos das um uma e em no na nos nas que é por para com se seu sua ao à pelo pela não mais mas foi ' +
      'ser está entre sobre contra após até sem segundo como também governo presidente ministro guerra navios estados diz',
    endings: 'ção ções ões ão inho mente dade ado ados',
    letters: 'ãõçâêôà',
  },
  {
    language: 'it',
    words:
      'il lo la i gli le di del della dei delle degli un uno una e è in che per con non si da dal dalla su sul sulla al alla ai ' +
      'come più ma sono ha hanno anche dopo contro tra fra governo presidente ministro guerra navi stati dice',
    endings: 'zione zioni ità ato ati gli nza ggio tti tto zza isce',
    letters: 'àèìòù',
  },
  {
    language: 'ro',
    words:
      'și în de la cu pe din care este sunt un o nu se că a au pentru după între prin mai lui ale al sa fi fost guvernul ' +
      'președintele război',
    endings: 'ul ului ilor ția ește',
    letters: 'ășțşţ',
  },
  {
    language: 'de',
    words:
      'der die das den dem des und ist in zu mit von für auf nicht ein eine einen einem einer eines sich auch es an als nach bei ' +
      'um aus wie hat haben sind war wird werden über vor durch gegen zwischen im am zum zur er sie wir ihr sein seine ' +
      'regierung präsident minister krieg gespräche schiffe truppen',
    endings: 'ung ungen keit heit lich isch cht schen gen tz eit rn nn',
    letters: 'äöüß',
  },
  {
    language: 'nl',
    words:
      'de het een en van in is dat op te zijn voor met die niet aan er om hij ze ook als door naar bij uit over maar wordt werd ' +
      'heeft hebben tegen tussen tot regering oorlog minister gesprekken schepen',
    endings: 'ijk heid ijn oor aar eert elijk oek uis aat ijs',
    letters: 'ĳ',
  },
  {
    language: 'sv',
    words:
      'och i att det som en ett på är av för med den till inte har de om vi han hon var sig från men under efter mot mellan ' +
      'regeringen kriget säger fartyg',
    endings: 'ningen ingen arna erna igt nde ött',
    letters: 'åäö',
  },
  {
    language: 'da',
    words:
      'og i at det som en et på er af for med den til ikke har de om vi han hun var sig fra men under efter mod mellem ' +
      'regeringen krigen siger skibe',
    endings: 'ningen erne ede else',
    letters: 'æøå',
  },
  {
    language: 'fi',
    words: 'ja on ei että se oli hän mutta kun myös kuin ovat joka sen mukaan sekä hallitus presidentti sota',
    endings: 'ssa ssä sta stä lla llä nen inen tti vat vät uksen aan een',
    letters: 'äö',
  },
  {
    language: 'pl',
    words:
      'i w z na do się nie jest to że o od po za jak dla oraz ale przez przed są był była przeciwko między pod rząd prezydent ' +
      'minister wojna rozmowy okręty',
    endings: 'ość ego ych ami nie ski owa cji rze',
    letters: 'ąćęłńóśźż',
  },
  {
    language: 'cs',
    words:
      'a v se na je že s z do o to k po pro za jsou byl byla ale jako mezi proti před podle vláda prezident ministr válka jednání',
    endings: 'ého ých ění ová ství stvo ovi lo la',
    letters: 'ěščřžýáíéůúťďň',
  },
  {
    language: 'hu',
    words: 'a az és egy hogy nem is van volt ez meg mint csak már után ellen között szerint kormány elnök háború',
    endings: 'ban ben nak nek ság ség ott ett okat',
    letters: 'őűáéíóöúü',
  },
  {
    language: 'tr',
    words:
      've bir bu için ile da de olarak çok daha olan gibi kadar sonra karşı arasında göre ise en dedi hükümet başkan bakanı ' +
      'savaş gemileri',
    endings: 'lar ler dı di ları leri yor acak ecek ması mesi nın',
    letters: 'şğıçöü',
  },
  {
    language: 'id',
    words:
      'yang dan di ke dari untuk dengan pada ini itu adalah tidak akan dalam oleh telah sebagai setelah antara terhadap ' +
      'pemerintah presiden menteri perang kapal',
    endings: 'kan nya annya',
    letters: '',
  },
  {
    language: 'vi',
    words: 'và của là có trong cho được với các một những không đã này người tại về chính phủ tổng thống chiến tranh',
    endings: '',
    letters: 'ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ',
  },
];
