import type { Asset } from './asset';
import type { DataSet, DataSource } from './dataset';

/** Common words from many walks of life, which frames show; those that the list of words does not have are left out. */
const PROBE_WORDS = `
one seven million half first year monday january summer morning
man woman boy girl mother father son daughter family friend
king queen president minister election party law court judge police
war army peace soldier china russia france ukraine london paris
city town street house room door window kitchen school university
student teacher book newspaper story language english poem letter word
music song guitar dance film actor artist painting theater museum
football tennis team coach game goal winner olympic race medal
doctor hospital disease heart brain blood medicine virus patient drug
dog cat horse bird fish tree flower river mountain sea island
rain snow wind storm sun moon earth planet space star
bread milk meat rice fruit sugar wine coffee water oil
red green blue black white gold silver iron wood stone
car train plane ship road bridge computer software internet phone
money bank market price tax dollar trade company factory worker
science physics energy nuclear number theory big small good bad
walk run eat think believe speak happy afraid church god
`
  .trim()
  .split(/\s+/);

/**
 * Vectors of the most frequent English words (GloVe, Pennington et al. 2014), learned from which words stand near which
 * others; less their mean, each of norm 1.
 */
export const words: DataSource = {
  id: 'words',
  asset: 'words',
  recipe: ({ mechanism }) => ({
    units: 256,
    lr: 0.005,
    batch: 512,
    bias: 1,
    ...(mechanism === 'topk' && { k: 4 }),
  }),
  check: () => [],
  look: () => ({ kind: 'word' }),
  mostSparsity: () => 0.8,
  build: (_, asset) => unpack(asset),
};

function unpack(asset: Asset | null): DataSet {
  if (asset?.name !== 'words') throw new RangeError('the set of words needs the word vectors');
  const { words: names, dims, vectors, scale } = asset;
  const places = new Map(names.map((word, row) => [word, row]));
  return {
    inputs: dims,
    rows: names.length,
    x: Float32Array.from(vectors, (value) => scale * value),
    rowNames: names,
    factors: null,
    directions: null,
    probe: Int32Array.from(PROBE_WORDS.flatMap((word) => places.get(word) ?? [])),
    start: 'normal',
  };
}
