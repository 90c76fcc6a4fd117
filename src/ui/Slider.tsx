import { type ReactNode, useRef } from 'react';
import { mergeProps } from 'react-aria/mergeProps';
import { useFocusRing } from 'react-aria/useFocusRing';
import { useSlider, useSliderThumb } from 'react-aria/useSlider';
import { VisuallyHidden } from 'react-aria/VisuallyHidden';
import { type SliderState, useSliderState } from 'react-stately/useSliderState';
import { classes } from './classes';
import './slider.css';

export interface SliderProps {
  label: string;
  value: number;
  min: number;
  max: number;
  step: number;
  /** Shown beside the label; the value as a screen reader says it is `valueText`. */
  shown: ReactNode;
  valueText: string;
  /** Exponent of the track: with 2, half of the track covers the lowest quarter of the values. 1 is even. */
  curve?: number;
  className?: string;
  isDisabled?: boolean;
  /** Beside the label, such as an explanation. */
  aside?: ReactNode;
  onChange(value: number): void;
}

/** A slider whose track may be stretched at its low end; keys move it by `step`, wherever it is. */
export function Slider(props: SliderProps) {
  const { label, value, min, max, step, curve = 1, valueText, isDisabled = false } = props;
  const track = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const even = useSliderState({
    value: [value],
    minValue: min,
    maxValue: max,
    step,
    isDisabled,
    onChange: ([next]: number[]) => props.onChange(next),
    numberFormatter: PLAIN,
  });
  const state = curvedState(even, curve, min, max, valueText);
  const { groupProps, trackProps, labelProps } = useSlider({ label, isDisabled }, state, track);
  const { thumbProps, inputProps, isDragging } = useSliderThumb(
    { index: 0, trackRef: track, inputRef: input, isDisabled },
    state,
  );
  const { focusProps, isFocusVisible } = useFocusRing();
  const percent = `${100 * state.getThumbPercent(0)}%`;
  return (
    <div {...groupProps} className={classes('slider', props.className, isDisabled && 'is-disabled')}>
      <div className="slider-head">
        <span className="slider-name">
          <span {...labelProps}>{label}</span>
          {props.aside}
        </span>
        <b>{props.shown}</b>
      </div>
      <div {...trackProps} ref={track} className="slider-track">
        <div className="slider-rail" />
        <div className="slider-fill" style={{ width: percent }} />
        <div
          {...thumbProps}
          className={classes('slider-thumb', isFocusVisible && 'is-focused', isDragging && 'is-dragging')}
          style={{ ...thumbProps.style, left: percent }}
        >
          <VisuallyHidden>
            <input {...mergeProps(inputProps, focusProps)} ref={input} />
          </VisuallyHidden>
        </div>
      </div>
    </div>
  );
}

/** The state asks for a format; what is said and shown comes from `valueText` instead. */
const PLAIN = new Intl.NumberFormat('en');

function curvedState(
  even: SliderState,
  curve: number,
  min: number,
  max: number,
  valueText: string,
): SliderState {
  const unbend = (percent: number) => even.getPercentValue(Math.max(0, percent) ** curve);
  return {
    ...even,
    getThumbPercent: (index) => ((even.values[index] - min) / (max - min)) ** (1 / curve),
    getPercentValue: unbend,
    setThumbPercent: (index, percent) => even.setThumbValue(index, unbend(percent)),
    getThumbValueLabel: () => valueText,
  };
}
