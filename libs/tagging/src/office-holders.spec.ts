import { describe, expect, it } from '@jest/globals';
import { createTagger } from './tagger.js';

const tagger = createTagger();

/** The link of the text's only person: the slug of a holder, `null` where none may be named. */
function holderOf(text: string, month: string): string | null | undefined {
  const entities = tagger.tag({ text, publishedAt: `${month}-15T12:00:00.000Z` }).entities;
  const persons = entities.filter(({ kind }) => kind === 'person');
  expect(persons).toHaveLength(1);
  return persons[0]?.id?.replace('person:', '') ?? null;
}

describe('an office without a name is its holder’s at the time', () => {
  it.each([
    // The five permanent members
    ['The U.S. president left.', '1986-04', 'ronald-reagan'],
    ['The U.S. president left.', '1991-01', 'george-hw-bush'],
    ['The U.S. president left.', '2003-03', 'george-w-bush'],
    ['The U.S. president left.', '2022-02', 'joe-biden'],
    ['The American vice president left.', '1999-03', 'al-gore'],
    ['The U.S. secretary of state left.', '1990-08', 'james-baker'],
    ['The U.S. secretary of state left.', '2015-07', 'john-kerry'],
    ['The Pentagon chief left.', '1999-03', 'william-cohen'],
    ['The U.S. defense secretary left.', '2011-10', 'leon-panetta'],
    ['The U.S. national security adviser left.', '1990-08', 'brent-scowcroft'],
    ['The U.S. national security advisor left.', '2017-06', 'hr-mcmaster'],
    ['The Soviet leader left.', '1986-10', 'mikhail-gorbachev'],
    ['The Soviet foreign minister left.', '1985-05', 'andrei-gromyko'],
    ['The Russian president left.', '1999-03', 'boris-yeltsin'],
    ['The Russian president left.', '2008-08', 'dmitry-medvedev'],
    ['Russia’s defence minister left.', '2008-08', 'anatoly-serdyukov'],
    ['Russia’s defence minister left.', '2025-02', 'andrei-belousov'],
    ['Russia’s chief of the general staff left.', '2008-01', 'yuri-baluyevsky'],
    ['The Chinese leader left.', '2001-04', 'jiang-zemin'],
    ['China’s foreign minister left.', '2023-04', 'qin-gang'],
    ['China’s foreign minister left.', '2024-04', 'wang-yi'],
    ['Britain’s foreign secretary left.', '1990-08', 'douglas-hurd'],
    ['Britain’s foreign secretary left.', '2003-03', 'jack-straw'],
    ['The British prime minister left.', '1991-01', 'john-major'],
    ['The British defence secretary left.', '2022-03', 'ben-wallace'],
    ['The French president left.', '1990-08', 'francois-mitterrand'],
    ['The French prime minister left.', '1998-02', 'lionel-jospin'],
    ['The French foreign minister left.', '2003-02', 'dominique-de-villepin'],
    // The Middle East
    ['Israel’s prime minister left.', '1991-01', 'yitzhak-shamir'],
    ['Israel’s defence minister left.', '2014-07', 'moshe-yaalon'],
    ['Israel’s army chief left.', '2006-07', 'dan-halutz'],
    ['Iran’s supreme leader left.', '1988-07', 'ruhollah-khomeini'],
    ['Iran’s president left.', '1992-05', 'akbar-hashemi-rafsanjani'],
    ['Iran’s foreign minister left.', '2015-07', 'javad-zarif'],
    ['The Iraqi foreign minister left.', '1991-01', 'tariq-aziz'],
    ['The Saudi crown prince left.', '2016-05', 'mohammed-bin-nayef'],
    ['The Saudi king left.', '1990-08', 'fahd-of-saudi-arabia'],
    ['Syria’s foreign minister left.', '2013-09', 'walid-muallem'],
    ['Egypt’s president left.', '2013-01', 'mohamed-morsi'],
    ['Turkey’s prime minister left.', '1996-01', 'tansu-ciller'],
    ['Turkey’s president left.', '2012-06', 'abdullah-gul'],
    // Asia
    ['South Korea’s president left.', '2000-06', 'kim-dae-jung'],
    ['South Korea’s president left.', '2018-04', 'moon-jae-in'],
    ['North Korea’s leader left.', '2006-10', 'kim-jong-il'],
    ['Taiwan’s president left.', '1996-03', 'lee-teng-hui'],
    ['Japan’s prime minister left.', '2003-03', 'junichiro-koizumi'],
    ['Pakistan’s army chief left.', '1999-06', 'pervez-musharraf'],
    ['Pakistan’s prime minister left.', '1999-06', 'nawaz-sharif'],
    ['India’s prime minister left.', '1999-06', 'atal-bihari-vajpayee'],
    // Ukraine
    ['Ukraine’s president left.', '2014-03', 'oleksandr-turchynov'],
    ['Ukraine’s president left.', '1990-03', null],
    ['Ukraine’s president left.', '2004-10', 'leonid-kuchma'],
    ['Ukraine’s commander-in-chief left.', '2022-09', 'valery-zaluzhny'],
    ['Ukraine’s foreign minister left.', '2022-03', 'dmytro-kuleba'],
    // Organizations
    ['The UN chief left.', '1990-08', 'javier-perez-de-cuellar'],
    ['The U.N. secretary-general left.', '1994-04', 'boutros-boutros-ghali'],
    ['The secretary general of NATO left.', '1999-04', 'javier-solana'],
    ['The NATO chief left.', '2011-03', 'anders-fogh-rasmussen'],
    ['The IAEA chief left.', '2003-02', 'mohamed-elbaradei'],
    ['The EU foreign policy chief left.', '2013-11', 'catherine-ashton'],
    ['The European Commission president left.', '2014-03', 'jose-manuel-barroso'],
    // Offices held elsewhere before
    ['The Dutch prime minister left.', '2014-07', 'mark-rutte'],
    ['Norway’s prime minister left.', '2011-07', 'jens-stoltenberg'],
    ['Germany’s defence minister left.', '2015-02', 'ursula-von-der-leyen'],
  ])('%s (%s): %s', (text, month, holder) => {
    expect(holderOf(text, month)).toBe(holder);
  });

  it.each([
    ['The former U.S. president left.', '2022-02'],
    ['The then Russian president left.', '2010-02'],
    ['South Korea’s acting president left.', '2025-01'],
    ['The U.S. army chief left.', '2022-02'],
    ['The White House chief of staff left.', '2022-02'],
  ])('but %s is nobody known', (text, month) => {
    expect(holderOf(text, month)).toBeNull();
  });

  it('belongs to the state that is spoken of', () => {
    const { entities } = tagger.tag({
      text: 'The Dutch prime minister left.',
      publishedAt: '2014-07-15T12:00:00.000Z',
    });
    expect(entities.find(({ kind }) => kind === 'person')?.affiliation).toBe('state:NLD');
  });
});
