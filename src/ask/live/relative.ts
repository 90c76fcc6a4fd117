import type { LabState } from '../../lab/state';
import { type Asked, UNIT } from './asked';

/** λ that is tried where there is none yet to multiply. */
const FIRST_LAMBDA = 0.2;

const LAMBDA =
  /λ|lambda|лямбд|sparsity|розрідженіст|penalty|штраф|price (?:of|on) light|цін\p{L}* (?:за )?світл/u;
const NONE =
  /\b(?:no|without|remove|drop|zero|get rid of|turn\w* off|switch\w* off|take away)\b|без |прибра|забра|скасу|вимкн|нульов/;
const MORE =
  /doubl|twice|two times|\bmore|increas|rais|higher|larger|bigger|stronger|\bup\b|crank|вдвічі(?! менш)|удвічі(?! менш)|подво|більш|збільш|підня|підвищ|сильніш|дода/;
const LESS =
  /\bhal[fv]|\bless|\bfewer|decreas|lower|smaller|weaker|\bdown\b|reduc|вдвічі менш|удвічі менш|менш|зменш|знизи|слабш|наполовину/;

/** A setting that is named by what it is now: `twice the sparsity`, `more units`, `without the penalty`. */
export function relativeSetting(text: string, config: LabState['config']): Asked['setting'] {
  const times = LESS.test(text) ? 0.5 : MORE.test(text) ? 2 : null;
  if (LAMBDA.test(text)) {
    if (NONE.test(text)) return { key: 'sparsity', value: 0 };
    if (times === null) return null;
    const value = config.sparsity === 0 ? FIRST_LAMBDA : times * config.sparsity;
    return { key: 'sparsity', value: Math.round(100 * value) / 100 };
  }
  if (times === null || !new RegExp(UNIT, 'u').test(text)) return null;
  return { key: 'units', value: Math.max(1, Math.round(times * config.units)) };
}
