import type { en } from './en';
import { minute } from './uk/minute';
import { page } from './uk/page';
import { sets } from './uk/sets';

/**
 * Ukrainian texts. Terms, the same everywhere:
 * sparse autoencoder – розріджений автокодувальник (encoder – кодувальник, decoder – декодувальник);
 * (latent) unit – (прихований) елемент; lamp – лампа; latent activations – приховані активації; code – код;
 * pattern – візерунок («образи» would also be offences); feature – ознака; data set – набір даних, label «Дані»;
 * a unit lights for a pattern – елемент світиться на візерунку;
 * a pattern lights a unit – візерунок засвічує елемент; a unit answers to a bit – елемент відгукується на біт;
 * sparsity – розрідженість; sparsity weight λ – вага розрідженості; sparsity term – доданок розрідженості;
 * dense – щільний; dark – темний; dead unit – мертвий елемент; live – живий; selectivity – вибірковість;
 * reconstruction – реконструкція; error – похибка; loss – функція втрат; explained variance – пояснена дисперсія;
 * weight – вага; bias – зсув; direction – напрям; batch – пакет; seed – зерно; training – навчання; step – крок;
 * learning rate – швидкість навчання, so the speed of the run is темп; engine – рушій; run – дослід;
 * metrics – показники; default – типове значення; lesson – урок;
 * bar – смуга; photograph – фотографія; patch – клаптик; blue – блакитний; precision – влучність, recall – повнота.
 * Buttons are infinitives, the learner is «ви», a button named in a text stands in «…».
 * The apostrophe is ʼ (U+02BC): a straight one would be an escape in ICU messages.
 * Short on purpose, or the panel cuts them off at 1280 px: tagline, introduction, labels, notes of panels.
 */
export const uk: Record<keyof typeof en, string> = { ...page, ...minute, ...sets };
