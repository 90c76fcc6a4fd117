import type { Catalog } from './index';

/**
 * Ukrainian texts. Terms, the same everywhere:
 * sparse autoencoder – розріджений автокодувальник (encoder – кодувальник, decoder – декодувальник);
 * (latent) unit – (прихований) елемент; lamp – лампа; latent activations – приховані активації; code – код;
 * pattern – візерунок («образи» would also be offences); feature – ознака; data set – набір даних, label «Дані»;
 * a unit lights for a pattern – елемент світиться на візерунку (where room is short: сяє);
 * a pattern lights a unit – візерунок засвічує елемент; a unit answers to a bit – елемент відгукується на біт;
 * sparsity – розрідженість; sparsity weight λ – вага розрідженості; sparsity term – доданок розрідженості;
 * dense – щільний; dark – темний; dead unit – мертвий елемент; live – живий; selectivity – вибірковість;
 * reconstruction – реконструкція; error – похибка; loss – функція втрат; explained variance – пояснена дисперсія;
 * weight – вага; bias – зсув; direction – напрям; batch – пакет; seed – зерно; training – навчання; step – крок;
 * learning rate – швидкість навчання, so the speed of the run is темп; engine – рушій; run – дослід;
 * metrics – показники; default – типове значення.
 * Buttons are infinitives, the learner is «ви», a button named in a text stands in «…».
 * The apostrophe is ʼ (U+02BC): a straight one would be an escape in ICU messages.
 * Short on purpose, or the panel cuts them off at 1280 px: tagline, introduction, labels, notes of panels.
 */
export const uk: Catalog = {
  'app.tagline': 'Розріджений автокодувальник наживо: кожен елемент шукає своє',
  'app.skip': 'Перейти до лабораторії',
  'app.actions': 'Сторінка й модель',
  'app.copyLink': 'Копіювати посилання',
  'app.saveModel': 'Зберегти модель',
  'app.openModel': 'Відкрити модель',
  'app.darkTheme': 'Темна тема',
  'app.otherLanguage': 'English',
  'app.dismiss': 'Закрити',
  'app.starting': 'Засвічуємо лампи…',

  'intro.title': 'Елемент — це лампа',
  'intro.lead':
    'Праворуч маленький автокодувальник учиться описувати чотири бітові візерунки трьома прихованими елементами. Такий опис називають кодом: одне число на елемент. Що воно більше, то яскравіша лампа.',
  'intro.train': 'Натисніть «Навчати». Похибка падає, та більшість ламп змішує біти.',
  'intro.sparsity':
    'Потягніть «Розрідженість» десь до {value}. Тепер світло має ціну: кожна лампа тримається одного біта.',
  'intro.trace': 'Укажіть на візерунок і простежте за світлом: від бітів до елементів і назад.',
  'intro.compare': 'Увімкніть «Порівняти зі щільним»: ті самі початок і дані, але світло безплатне.',
  'intro.dark':
    'Потягніть «Розрідженість» далеко праворуч. Задорого: лампи гаснуть. Зумієте засвітити їх знову?',
  'intro.own': 'Зробіть власні візерунки: натискайте біти на ходу.',
  'intro.done': 'виконано',
  'intro.privacy': 'Усе обчислює сама сторінка. Назовні не потрапляє нічого.',

  'controls.label': 'Навчання',
  'controls.train': 'Навчати',
  'controls.pause': 'Пауза',
  'controls.step': 'Крок',
  'controls.reset': 'Скинути',
  'controls.newSeed': 'Нове зерно',
  'controls.speed': 'Темп',
  'controls.speedShort': '{steps}/с',
  'controls.speedMaxShort': 'повний',
  'controls.speedValue':
    '{steps, plural, one {# крок за секунду} few {# кроки за секунду} many {# кроків за секунду} other {# кроку за секунду}}',
  'controls.speedMax': 'якнайшвидше',
  'controls.sparsity': 'Розрідженість',
  'controls.sparsityAbout': 'Про цей повзунок',
  'controls.sparsityExplained':
    'λ — це ціна світла. Функція втрат — похибка реконструкції плюс λ, помножена на суму всіх активацій. Якщо λ = 0, світло безплатне (це щільний автокодувальник); близько 0,2 роботу виконують лише кілька елементів; близько 2 світло коштує більше, ніж дає, і всі елементи гаснуть.',
  'controls.more': 'Ще',
  'controls.lr': 'Швидкість навчання',
  'controls.lrExplained':
    'Як далеко один крок зсуває ваги. Завелика швидкість — і навчання стрибає, замала — і воно ледве повзе.',
  'controls.batch': 'Розмір пакета',
  'controls.batchExplained':
    'Скільки візерунків припадає на крок. Набір, не більший за пакет, беремо щоразу цілим.',
  'controls.seed': 'Зерно',
  'controls.seedExplained': 'Те саме зерно дає ті самі випадкові числа, а отже, і той самий дослід.',
  'controls.stopAt': 'Зупинити на кроці',
  'controls.stopAtExplained': 'На цьому кроці навчання зупиниться саме. Порожнє поле — триватиме далі.',
  'controls.engine': 'Рушій',
  'controls.engineAuto': 'Автоматично',
  'controls.engineWebgl': 'WebGL (відеокарта)',
  'controls.engineCpu': 'CPU (процесор)',
  'controls.engineExplained': 'Де виконувати обчислення. Дослід триває з того самого місця.',

  'data.patterns': 'Чотири візерунки',
  'data.bits': 'Усі n-бітові візерунки',
  'data.own': 'Мої візерунки',

  'patterns.title': 'Вхідні візерунки',
  'patterns.noteExplained': 'x — візерунок, x̂ — те, що автокодувальник відновлює з його коду',
  'patterns.dataSet': 'Дані',
  'patterns.bits': 'Бітів',
  'patterns.trace': 'Простежити {pattern}',
  'patterns.bit': 'Візерунок {pattern}, біт {bit}',
  'patterns.reconstruction': 'Реконструкція {values}',
  'patterns.remove': 'Вилучити {pattern}',
  'patterns.add': '+ Візерунок',

  'paste.open': 'Редагувати',
  'paste.title': 'Візерунки як текст',
  'paste.explained':
    'Кожен рядок — один візерунок із 0 та 1, усі однакової довжини. Візерунків — щонайбільше {patterns}, бітів у кожному — щонайбільше {bits}.',
  'paste.label': 'Візерунки',
  'paste.cancel': 'Скасувати',
  'paste.apply': 'Узяти ці візерунки',
  'paste.empty': 'Тут ще немає жодного візерунка. Напишіть хоча б один рядок із 0 та 1.',
  'paste.notBits': 'У рядку {line} («{text}») є щось, крім 0 та 1.',
  'paste.otherLength': 'У рядку {line} («{text}») не стільки бітів, як у першому.',
  'paste.tooLong':
    'У рядку {line} більше ніж {bits, plural, one {# біт} few {# біти} many {# бітів} other {# біта}}. Зробіть візерунки коротшими.',
  'paste.tooMany': 'Рядок {line} уже зайвий: візерунків може бути щонайбільше {patterns}.',

  'trace.none': 'не засвічує жодного елемента.',
  'trace.some': 'засвічує {units}.',
  'trace.bit': 'елемент {unit} (біт {bit}) на {z}',
  'trace.pattern': 'елемент {unit} (весь {pattern}) на {z}',
  'trace.mixed': 'елемент {unit} на {z}',
  'trace.more':
    '… і ще {count, plural, one {# елемент} few {# елементи} many {# елементів} other {# елемента}}.',

  'network.title': 'Мережа',
  'network.pattern': 'візерунок {pattern}',
  'network.about': 'Про цю схему',
  'network.explained':
    'Зліва направо: біти візерунка x, приховані елементи з кодом z, реконструкція x̂. Лінії — це ваги, і що більша вага, то товща лінія: помаранчева додає, блакитна віднімає. Що активніший елемент, то яскравіша його лампа.',
  'network.described':
    'Візерунок {pattern} засвічує {count} з {units, plural, one {# елемента} few {# елементів} many {# елементів} other {# елемента}}. Реконструкція: {output}.',

  'codes.title': 'Приховані активації',
  'codes.titleDense': 'Приховані активації, щільний автокодувальник',
  'codes.about': 'Про цю таблицю',
  'codes.explained':
    'Рядок — це візерунок, стовпець — прихований елемент, а клітинка показує, наскільки елемент активний на цьому візерунку. Увесь рядок — код візерунка: z = f(x). Якщо більшість клітинок темні, код розріджений.',
  'codes.sparse': 'Розріджений',
  'codes.dense': 'Щільний (λ = 0)',
  'codes.scroll': 'Таблиця кодів, можна прокручувати',
  'codes.previous': 'Назад',
  'codes.next': 'Далі',
  'codes.page': '{page} з {pages}',
  'codes.order': 'Порядок за бітами',
  'codes.compare': 'Порівняти зі щільним',
  'codes.asText': 'Як текст',
  'codes.asTextExplained': 'Коди, як у друкованому уроці, тільки живі.',
  'codes.copy': 'Копіювати',

  'unit.name': 'Елемент {unit}',
  'unit.bit': 'біт {bit}',
  'unit.dark': 'темний',
  'unit.looksForBit': 'шукає біт {bit}',
  'unit.looksForPattern': 'шукає {pattern}',
  'unit.isDark': 'темний: ніщо його не засвічує',
  'unit.mixed': 'поки що суміш',
  'unit.direction': 'Напрям {values}',
  'unit.lights': 'сяє на {patterns}',
  'unit.lightsNone': 'ніщо не засвічує',

  'units.title': 'Елементи',
  'units.note': 'що шукає кожен',
  'units.count': 'Елементів',
  'units.scroll': '{name}: картки з прокруткою',
  'units.about': 'Про ці картки',
  'units.explained':
    'Стовпчики — це напрям елемента: те, що він додає до реконструкції, коли світиться. Число праворуч унизу — його вибірковість: вона дорівнює 1, якщо елемент відгукується лише на один біт. Назва зʼявляється сама, щойно елемент її заслужить.',
  'units.explainedColours':
    'Помаранчеві стовпчики додають, блакитні віднімають. Напис «темний» означає мертвий елемент: він не світиться на жодному візерунку.',

  'formula.title': 'Формула',
  'formula.about': 'Про ці два рядки',
  'formula.explainedCode':
    'Перший рядок — кодувальник. Кожен біт множимо на його вагу, усе складаємо й додаємо зсув. ReLU залишає додатне, а решту перетворює на 0. Так виходить z — активація елемента.',
  'formula.explainedReconstruction':
    'Другий рядок — декодувальник. Кожен активний елемент додає свій напрям D: що яскравіше світиться, то більше. Разом виходить реконструкція x̂.',

  'metrics.title': 'Показники',
  'metrics.webgl': 'WebGL',
  'metrics.cpu': 'CPU',
  'metrics.rate': '{rate} кроків/с',
  'metrics.of': '{count} з {all}',
  'metrics.step': 'Крок',
  'metrics.stepAbout': 'Що рахує це число',
  'metrics.stepExplained': 'Скільки разів від початку підправлено ваги.',
  'metrics.error': 'Похибка реконструкції',
  'metrics.errorAbout': 'Про похибку реконструкції',
  'metrics.errorExplained':
    'Наскільки реконструкція далека від візерунка: сума квадратів різниць за всіма бітами, усереднена за візерунками. 0 — ідеально.',
  'metrics.sparsityTerm': 'Доданок розрідженості',
  'metrics.sparsityTermAbout': 'Про цей доданок',
  'metrics.sparsityTermExplained':
    'Скільки зараз коштує світло: λ, помножена на суму всіх активацій, у середньому на візерунок. Разом із похибкою це та сума, яку зменшує оптимізатор.',
  'metrics.ev': 'Пояснена дисперсія',
  'metrics.evAbout': 'Про пояснену дисперсію',
  'metrics.evExplained':
    'Яку частку відмінностей між візерунками зберігає реконструкція. 1 — усі; 0 — не краще, ніж завжди відповідати середнім візерунком; менше від 0 — ще гірше.',
  'metrics.l0': 'Активні елементи (L0)',
  'metrics.l0About': 'Про активні елементи',
  'metrics.l0Explained':
    'Скільки елементів у середньому світиться на одному візерунку. Елемент вважаємо активним, якщо його активація перевищує 5\u00a0% від найбільшої.',
  'metrics.selectivity': 'Вибірковість',
  'metrics.selectivityAbout': 'Про вибірковість',
  'metrics.selectivityExplained':
    'Наскільки один біт для елемента важливіший за інші: відгук на улюблений біт проти середнього відгуку на решту. 1 — елемент відгукується лише на один біт. Тут показано середнє за живими елементами.',
  'metrics.dead': 'Мертві елементи',
  'metrics.deadAbout': 'Про мертві елементи',
  'metrics.deadExplained':
    'Елементи, які не світяться на жодному візерунку. Час від часу мертвий елемент дістає новий випадковий напрям, якщо з нього може бути користь.',
  'metrics.recovered': 'Відновлені ознаки',
  'metrics.recoveredAbout': 'Про відновлені ознаки',
  'metrics.recoveredExplained':
    'Справжні причини тут — біти. Біт відновлено, коли якийсь елемент світиться саме на тих візерунках, де цей біт дорівнює 1.',

  'chart.described':
    'Похибка реконструкції, доданок розрідженості, активні елементи й вибірковість від початку до кроку {step}',
  'chart.about': 'Про цей графік',
  'chart.explained':
    'Чотири показники, позначені вище рискою, від початку до цього кроку. Активні елементи показано як частку від усіх (їх {units}), щоб кожній лінії вистачило місця. Пунктирні вертикалі — там, де ви рухали повзунок.',

  'status.training': 'Навчання триває',
  'status.paused': 'Пауза на кроці {step}',
  'status.reset': 'Знову крок 0, з тими самими початковими вагами',
  'status.seed': 'Нові початкові ваги, зерно {seed}',
  'status.opened': 'Модель відкрито на кроці {step}',
  'status.saved': 'Модель збережено',
  'status.copied': 'Скопійовано',
  'status.linkCopied': 'Посилання скопійовано',

  'notice.restarted': 'Рушій перестав відповідати. Новий замінив його й продовжує з кроку {step}.',
  'notice.cpu':
    'Навчання виконує процесор (CPU), бо {why, select, canvas {цей браузер не дає малювати у фоні} webgl {у цьому браузері немає WebGL 2} floats {відеокарта рахує недостатньо точно} lost {зв’язок із відеокартою зникав надто часто} other {WebGL тут недоступний: {reason}}}. Решта працює так само.',

  'alert.engine':
    'Рушій не зміг продовжити: {reason}. Натисніть «Навчати», щоб спробувати ще раз, або оновіть сторінку.',
  'alert.notFinite':
    'На кроці {step} числа вийшли за всі межі, тож навчання на паузі, а дослід повернуто до останнього справного стану. Зменште швидкість навчання й натисніть «Навчати».',
  'alert.clipboard':
    'Браузер не дозволяє цій сторінці копіювати. Виділіть текст і скопіюйте його самостійно.',
  'alert.copyLink': 'Браузер не дозволяє цій сторінці копіювати. Ось посилання: {link}',
  'alert.link':
    'Це посилання просить неможливого: {problems}. {count, plural, =1 {Замість цього взято типове значення.} other {Замість цього взято типові значення.}}',
  'alert.linkIgnored': 'Нове посилання просить неможливого: {problems}. Ваш дослід лишився без змін.',
  'alert.save': 'Не вдалося зберегти модель: {reason}.',
  'alert.file': 'Файл «{name}» не відкрито: {problem} Ваш дослід лишився без змін.',

  'problem.unknownKey': 'налаштування «{key}» немає',
  'problem.notNumber': '{key} = «{value}» — це не число',
  'problem.notInteger': '{key} = {value} — це не ціле число',
  'problem.outOfRange': '{key} = {value} — поза межами від {min} до {max}',
  'problem.notChoice': '{key} = «{value}», а можна лише: {choices}',
  'problem.notPatterns': '{key} = «{value}» — це не перелік візерунків із 0 та 1',

  'file.tooLarge': 'він більший за будь-яку модель цієї сторінки.',
  'file.notJson': 'це не JSON, тож файл пошкоджений або іншого типу.',
  'file.notModel': 'це не модель, збережена у Sparselight.',
  'file.newer': 'його зберегла новіша версія цієї сторінки. Оновіть сторінку й спробуйте ще раз.',
  'file.badConfig': 'його налаштування неможливі: {problems}.',
  'file.wrongSize': 'у {where} не та кількість чисел: {got} замість {expected}.',
  'file.notFinite': 'на місці {where} стоїть не число.',
  'file.impossible': 'на місці {where} стоїть число, якого навчання дати не може.',
  'file.missing': 'поля {where} немає або воно не таке, як треба.',
  'file.unreadable': 'браузер не зміг його прочитати.',
};
