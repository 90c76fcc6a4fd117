import type { views as english } from '../en/views';

export const views: Record<keyof typeof english, string> = {
  'photograph.choose': 'Фотографія',
  'photograph.acanthus-mollis': 'Акант',
  'photograph.airplane-from-above': 'Літак згори',
  'photograph.allium-oreophilum': 'Гірська цибуля',
  'photograph.abandoned-dust-bowl-home': 'Покинутий дім',
  'photograph.french-alpine-landscape': 'Французькі Альпи',
  'photograph.march-pastoral': 'Березневе пасовище',
  'photograph.nagasaki-boats': 'Човни в Нагасакі',
  'photograph.about': 'Про цей вигляд',
  'photograph.explained':
    'Світло показує, де на фотографії спрацьовує елемент: що яскравіше місце, то активніший елемент на клаптику {size} × {size} пікселів довкола нього. Найяскравіше місце фотографії має найяскравіший колір. Елементи бачать фотографію не так, як ви, а вибіленою: дрібні відмінності в ній такі самі сильні, як і великі.',
  'photograph.explainedPlace':
    'І навпаки: натисніть на місце або пересуньте рамку стрілками (із Shift — більшими кроками). Нижче стоять клаптик x із рамки, його реконструкція x̂ й елементи, що там спрацьовують.',
  'photograph.strength': 'Світло поверх фотографії',
  'photograph.across': 'Місце на фотографії, по горизонталі',
  'photograph.down': 'Місце на фотографії, по вертикалі',
  'photograph.pixel': 'піксель {pixel}',
  'photograph.plain': 'Фотографія: {title}',
  'photograph.described':
    'Фотографія: {title}. Освітлено там, де спрацьовує елемент {unit}; у найяскравішому місці його активація {z}.',
  'photograph.noUnit': 'Виберіть елемент або наведіть на нього, щоб побачити, де він спрацьовує.',
  'photograph.nowhere': 'На цій фотографії елемент {unit} не спрацьовує ніде.',
  'photograph.where': 'Елемент {unit} спрацьовує там, де світло, найсильніше — із z = {z}.',
  'photograph.here': 'У рамці',
  'photograph.patch': 'Клаптик',
  'photograph.reconstruction': 'Його реконструкція',
  'photograph.none': 'Тут не спрацьовує жоден елемент.',
  'photograph.fire':
    '{count, plural, one {Тут спрацьовує # елемент:} few {Тут спрацьовують # елементи, найсильніший — перший:} many {Тут спрацьовують # елементів, найсильніший — перший:} other {Тут спрацьовують # елемента, найсильніший — перший:}}',

  'word.label': 'Слово',
  'word.placeholder': 'Введіть слово',
  'word.about': 'Про цей вигляд',
  'word.explained':
    'Кожне з {count} англійських слів — це {inputs} чисел, здобутих із того, які слова стоять поруч у великому масиві текстів. Слова, близькі за змістом, мають близькі числа. Код слова каже, які кілька елементів для нього світяться; власні слова елемента — ті, на яких він світиться найяскравіше.',
  'word.explainedNear':
    'Слова близькі, якщо косинус між їхніми числами великий: 1 — той самий напрям, 0 — нічого спільного. Якщо біля реконструкції стоять ті самі слова, що й біля самого слова, код зберіг його зміст.',
  'word.try': 'Спробуйте',
  'word.open': 'Показати підказки',
  'word.unknown': 'Слова «{word}» немає серед {count} тутешніх слів.',
  'word.spelled': 'Схожі на письмі:',
  'word.lights':
    '{count, plural, =0 {«{word}» не засвічує жодного елемента.} one {«{word}» засвічує # елемент:} few {«{word}» засвічує # елементи:} many {«{word}» засвічує # елементів:} other {«{word}» засвічує # елемента:}}',
  'word.more':
    '{count, plural, one {І ще # тьмяніший.} few {І ще # тьмяніші.} many {І ще # тьмяніших.} other {І ще # тьмянішого.}}',
  'word.unitWords': 'слова: {words}',
  'word.unitNear': 'напрям: {words}',
  'word.nearInput': 'Найближчі до «{word}»',
  'word.nearOutput': 'Найближчі до реконструкції',
  'word.cosine': 'косинус {value}',
};
