import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { detectLanguage } from './detect.js';

const SAMPLES: readonly [string, string][] = [
  ['en', 'US carrier leaves Norfolk'],
  ['en', 'Carrier departs'],
  ['en', 'Iran rejects missile demand'],
  ['en', 'Erdoğan visits São Paulo'],
  ['en', 'Talks collapse in Geneva'],
  ['en', 'Lavrov: no progress'],
  ['en', 'Six destroyers sail'],
  ['en', 'Shr 25 cts vs 30 cts. Net 1.2 mln vs 1.4 mln'],
  ['en', 'Macron, Merz meet Zelenskyy'],
  ['en', 'Beijing sanctions Taipei officials'],
  ['en', 'The minister said that “le dialogue continue” and that no date had been set.'],
  ['en', 'Moldova, Côte d’Ivoire sign accord'],
  ['en', 'Hezbollah fires rockets'],
  ['en', 'Pakistan, India exchange fire'],
  ['en', 'Ursula von der Leyen telephoned Pedro de la Vega'],
  ['en', 'Gangs control Port-au-Prince'],
  ['en', 'al Shabaab shelled Mogadishu'],
  ['en', 'Merkel met Hollande in Paris'],
  ['nl', 'Rutte sprak met Macron over de oorlog'],
  ['de', 'Von der Leyen trifft von Storch in Berlin'],
  ['es', 'Pedro de la Vega sale de Madrid'],
  ['fr', 'Le porte-avions américain a quitté Norfolk mardi, selon le ministère de la Défense.'],
  ['fr', 'Paris appelle à la retenue'],
  ['fr', 'Téhéran rejette les exigences de Washington'],
  ['es', 'El portaaviones estadounidense salió de Norfolk, según el Ministerio de Defensa.'],
  ['es', 'Irán rechaza las exigencias de Washington'],
  ['es', 'Estados Unidos envía buques al Golfo'],
  ['de', 'Der Flugzeugträger hat Norfolk verlassen, teilte das Ministerium mit.'],
  ['de', 'Iran lehnt Forderungen der USA ab'],
  ['de', 'Lufthansa streicht Flüge nach Teheran'],
  ['it', 'La portaerei americana ha lasciato Norfolk, secondo il ministero della Difesa.'],
  ['it', 'Teheran respinge le richieste di Washington'],
  ['pt', 'O porta-aviões americano deixou Norfolk, segundo o Ministério da Defesa.'],
  ['pt', 'Irã rejeita exigências dos Estados Unidos'],
  ['nl', 'Het vliegdekschip heeft Norfolk verlaten, aldus het ministerie van Defensie.'],
  ['nl', 'Iran wijst eisen van de VS af'],
  ['sv', 'Hangarfartyget har lämnat Norfolk, säger försvarsdepartementet.'],
  ['da', 'Hangarskibet har forladt Norfolk, siger forsvarsministeriet, og det er på vej mod Golfen.'],
  ['fi', 'Lentotukialus on lähtenyt Norfolkista, puolustusministeriö kertoi tiistaina.'],
  ['pl', 'Lotniskowiec opuścił Norfolk, podało ministerstwo obrony.'],
  ['cs', 'Letadlová loď opustila Norfolk, uvedlo ministerstvo obrany.'],
  ['hu', 'A repülőgép-hordozó elhagyta Norfolkot, közölte a védelmi minisztérium.'],
  ['ro', 'Portavionul american a părăsit Norfolk, potrivit ministerului apărării.'],
  ['tr', 'Uçak gemisi Norfolk limanından ayrıldı, Savunma Bakanlığı açıkladı.'],
  ['id', 'Kapal induk Amerika telah meninggalkan Norfolk, kata kementerian pertahanan.'],
  ['vi', 'Tàu sân bay Mỹ đã rời Norfolk, theo Bộ Quốc phòng.'],
  ['ru', 'Авианосец США покинул Норфолк, сообщило министерство обороны.'],
  ['uk', 'Авіаносець США залишив Норфолк, повідомило міністерство оборони.'],
  ['sr', 'Амерички носач авиона напустио је Норфолк, саопштило је министарство.'],
  ['ar', 'غادرت حاملة الطائرات الأمريكية نورفولك، بحسب وزارة الدفاع.'],
  ['fa', 'ناو هواپیمابر آمریکا نورفک را ترک کرد، وزارت دفاع گفت.'],
  ['ur', 'امریکی طیارہ بردار بحری جہاز نورفوک سے روانہ ہو گیا ہے۔'],
  ['he', 'נושאת המטוסים האמריקנית עזבה את נורפוק, מסר משרד ההגנה.'],
  ['zh', '美国航空母舰离开诺福克,国防部表示。'],
  ['zh', '中国外交部回应F-35战机部署'],
  ['ja', '米空母がノーフォークを出港したと国防総省が発表した。'],
  ['ko', '미국 항공모함이 노퍽을 떠났다고 국방부가 밝혔다.'],
  ['el', 'Το αμερικανικό αεροπλανοφόρο αναχώρησε από το Νόρφολκ.'],
  ['hi', 'अमेरिकी विमानवाहक पोत नॉरफ़ॉक से रवाना हुआ।'],
  ['th', 'เรือบรรทุกเครื่องบินสหรัฐออกจากนอร์ฟอล์ก'],
  ['und', ''],
  ['und', '1,250 3.4 — 12/6'],
  ['und', '🚢🚢'],
];

describe('detectLanguage', () => {
  it.each(SAMPLES)('%s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('answers for any text, and the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const language = detectLanguage(text);
        expect(language).toMatch(/^[a-z]{2,3}$/);
        expect(detectLanguage(text)).toBe(language);
      }),
    );
  });
});
