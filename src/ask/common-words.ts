/** Words that say nothing about the subject of a question, English and Ukrainian, as `stemsOf` writes them. */
export const EMPTY = new Set(
  `a an the is are was were be been being having onto upon within whether myself yourself itself themselves gonna wanna gotta kinda cannot
  theres theyre whos wheres wasnt werent shouldnt wouldnt couldnt hasnt havent hadnt roughly obviously clearly literally honestly am do does did doing done have has had can could will would shall should may might must
  i me my you your it its he she they them their we our this that these those there here of to in on at by for from with about into
  as than then so and or but if not no what which who whom whose when where why how please work works tell explain describe mean means meaning
  say says call called said told thing things one ones get gets make makes use used using just also very much many more most some any all each
  every other another up down out over again same like five simply role purpose button calculate calculated compute computed measure measured defined want know understand show give me let s making made did going whats hows im ive id pls plz hey hi hello okay ok sorry really actually basically exactly anyway just kind sort lot
  що це як чому навіщо який яка яке які яким якою яких котрий коли де куди звідки хто кого чий чия чиє чиї скільки чи а і й та або але
  не ні на у в з із зі до від по за під над про для при через між без то так там тут ось цей ця ці цього цьому цим той ті того тому
  тим є бути був була було були буде будуть має мають мати можна може можуть треба потрібно мені мене мій моя моє мої моїй ти ви вас вам
  ваш я ним нею ній нього неї ними навіть якийсь якась якесь він вона воно вони їх його її ми нас нам наш поясни поясніть розкажи розкажіть скажи скажіть будь ласка означає значить таке такий
  така такі саме ж же би б щоб якщо коли лише тільки ще вже дуже теж також зробити робити робить хочу знати розуміти називається простими просто словами
  роль кнопка кнопку рахують рахується рахувати обчислюють обчислюється вимірюють визначають можу можемо подивитися побачити потрібен потрібна
  потрібні шо шоб нашо нащо роблять зробив зробила зробили щойно хочемо взагалі ніби наче нібито якось типу отже ну ой ага будьте дай дайте давай чого чому
  працює працюють діє діють свій своя своє свої називають оце цю всі все весь кожен кожна інший інші один одна одне`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words of talk and of any subject: they carry little of a question, and whether they stand in the lesson says little. */
export const LIGHT = `even define derive total totally got press meant mine yours ours dont doesnt didnt cant isnt arent wont youre thats dummies lol btw plain terms language human normal keep reading read heard hear word words paper papers tell care different differ difference different compare compared versus vs happen happens happening happened
  find finds found see look looks looking become becomes come comes go goes going gone thing stuff way ways part point try trying good bad better best worse
  right wrong big small large little often ever never always again still already yet now today first last new old help need needs think thought guess
  people person someone anyone everybody everything something anything nothing question answer example examples word reason idea fact case kind type
  page here start stop begin end open close turn put take takes keep let lets seem seems feel possible able sure stupid dumb simple hard easy
  actually called stand stands supposed important useful interesting instead without because though however while during before after between
  change changes changed around everywhere somewhere long short time times day number numbers value values high low
  most least rarely seldom directly simply exactly once until asked asks means bring believe learn learned choose pick prefer moment friend
  kill whole real true name names side next left both either neither per each currently quickly slowly fast slow
  respond responds react reacts fix fixed fixing repair improve improves reduce reduced avoid prevent cause causes affect affects matter matters influence
  needed enough likely usually normally generally mainly mostly certain various specific single separate whole everything overall
  wrote write written made create created build built allow allows contain contains include includes consist consists represent represents correspond
  download screen display appear appears notice watch imagine suppose expect expected happens turns gives given takes taken puts ends
  wonder wondering confused confusing curious clear unclear obvious strange weird wrong odd funny nice cool quick brief short detail details summary
  значить значать чайників взагалі вилазять вилазить доходить доходять лол короче крч
  реагує реагують полагодити виправити поліпшити покращити погіршує погіршити зменшує впливати заважає допомогти написав написала створив створити зробити
  скачати екран виглядатиме виглядає виглядати натомість зазвичай переважно здебільшого певний окремий деякі декілька кілька достатньо потрібно
  помітити зауважити уявити припустити очікувати дає дають бере беруть містить складається означати позначає
  цікавлюся плутаюся заплутався заплуталась незрозуміло зрозуміло дивно дивний коротко детально підкажіть підкажи
  читаю читати чув чула чути слово слова стаття статті статтях говорять кажуть кажете різниця відрізняється відрізняються відрізнити порівняти порівняно
  стається станеться сталося відбувається знайти знаходить шукати бачу бачити видно дивитися виходить виходять виходить беруться береться зʼявляються зʼявляється стає стають
  добре погано краще гірше найкраще правильно неправильно велике великий мале маленький часто завжди ніколи знову досі вже зараз тепер сьогодні
  спочатку новий старий допоможи допоможіть думаю здається люди людина хтось щось ніщо нічого питання запитання відповідь приклад наприклад причина ідея
  сторінка тут почати кінець відкрити закрити поставити взяти брати дати залишити можливо дурне дурний простий легкий складно важко важливо корисно цікаво
  замість тому змінити змінюється довго коротко час раз число числа значення високий низький чула нікого колись ніде вибачте перепрошую дякую привіт вітаю
  зрозуміла зрозумів зрозуміти розумію справді власне загалом конкретно точно простіше детальніше докладніше назва називають вважають цілий цілі справжній
  чекати дочекатися всього скільки перший другий третій четвертий пʼятий шостий завершилось скінчилось найчастіше найрідше найбільше найменше рідко рідше частіше прямо напряму відразу прошу потрібна потрібно йде йдуть іде робиться відповідає відповідати виникає виникають впливає допомагають допомагає кшталт`;
