import type { gallery as english } from '../en/gallery';

export const gallery: Record<keyof typeof english, string> = {
  'gallery.sort': 'Порядок елементів',
  'gallery.sort.number': 'за номером',
  'gallery.sort.light': 'увімкнені перші',
  'gallery.sort.selectivity': '{causes, select, unknown {за розрідженістю за життя} other {за вибірковістю}}',
  'gallery.sort.strength': 'за силою',
  'gallery.sort.frequency': 'за частотою',
  'gallery.about': 'Про цю галерею',
  'gallery.explained':
    'Плитка для кожного елемента: його напрям, тобто те, що елемент додає до реконструкції, коли світиться. Помаранчеве додає, блакитне віднімає. Кожна плитка має власну шкалу, щоб було видно й малі числа. Бліда плитка — це елемент, який не засвічує жоден із переглянутих входів.',
  'gallery.explainedLight':
    'Сяйво навколо плитки показує, як сильно елемент світиться на вибраному вході. Сила — це найбільша активація елемента, частота — частка входів, на яких він світиться. Клацніть плитку, щоб побачити сторінку її елемента.',
  'gallery.hint': 'Наведіть на елемент або клацніть на нього.',
  'gallery.hintArrows':
    'Наведіть на елемент або клацніть на нього. Якщо у полі «Чисел» стоїть 2, напрями — це стрілки в колі.',
  'gallery.dark':
    '{areAll, select, true {темний: не світиться на жодному вході} other {темний на показаних входах (їх {inputs})}}',
  'gallery.selectivity': '{causes, select, unknown {розрідженість за життя} other {вибірковість}} {value}',
  'gallery.fires': 'світиться на {percent} %',
  'gallery.now': 'зараз {value}',
  'gallery.twin':
    '{units, plural, one {# елемент} few {# елементи} many {# елементів} other {# елемента}} · мертвих: {dead} · середня {causes, select, unknown {розрідженість за життя} other {вибірковість}} {selectivity}',
  'gallery.noWords': 'слів ще немає',

  'inputs.noteExplained': 'x — це вхід, x̂ — те, що автокодувальник робить із його коду',
  'inputs.grid': 'Сторона',
  'inputs.patch': 'Клаптик',
  'inputs.by': '{side} × {side} пікселів',
  'inputs.features': 'Ознак',
  'inputs.dims': 'Чисел',
  'inputs.density': 'Частота',
  'inputs.list': 'Входи',
  'inputs.name': 'вхід {name}',
  'inputs.word': 'слово {name}',
  'inputs.previous': 'Попередні входи',
  'inputs.next': 'Наступні входи',
  'inputs.range': '{from}–{to} з {all}',
  'inputs.random': 'Навмання',
  'inputs.reconstruction': 'Реконструкція: {name}',
  'inputs.traceAbout': 'Про цей слід',
  'inputs.traceExplained':
    'Ліворуч вхід x, праворуч його реконструкція x̂. Нижче — елементи, які він засвічує, від найяскравішого, кожен зі своїм напрямом та активацією. Реконструкція — це сума цих напрямів, кожен із силою, з якою світиться елемент. Число каже, як далеко вони одне від одного.',
  'inputs.error': 'похибка ‖x − x̂‖² = {value}',
  'inputs.lights':
    '{count, plural, one {засвічує # елемент} few {засвічує # елементи} many {засвічує # елементів} other {засвічує # елемента}}',
  'inputs.lightsNone': 'не засвічує жодного елемента',
  'inputs.lit': 'Елементи, що світяться на цьому вході',
  'inputs.unit': 'Елемент {unit}, активація {z}',
  'inputs.more': 'і ще {count}',

  'heat.view': 'Вигляд',
  'heat.view.fit': 'усе',
  'heat.view.cells': 'великі клітинки',
  'heat.view.numbers': 'числа',
  'heat.about': 'Про цю теплову карту',
  'heat.explained':
    'Рядок — це вхід, стовпець — прихований елемент, клітинка — наскільки цей елемент активний на цьому вході. Коли більшість клітинок темні, код розріджений. Де клітинок більше, ніж пікселів, видно найяскравішу з них. Стрілки переводять від клітинки до клітинки.',
  'heat.explainedCauses':
    'У порядку відгуку поруч стоять елементи, що відгукуються на ту саму справжню причину, а кожен вхід — біля елемента, який він засвічує найдужче.',
  'heat.explainedLikeness':
    'У порядку відгуку поруч стоять елементи, що світяться на тих самих входах, а кожен вхід — біля елемента, який він засвічує найдужче.',
  'heat.order': 'За відгуком',
  'heat.picture': '{name}, теплова карта',
  'heat.hint': 'Наведіть на клітинку, щоб прочитати її.',
  'heat.cell': '{input}, елемент {unit}: {z}',
  'heat.inputs': 'Входи',
  'heat.range': '{name} {from}–{to} з {all}',
  'heat.previous': '{name}, попередні',
  'heat.next': '{name}, наступні',
};
