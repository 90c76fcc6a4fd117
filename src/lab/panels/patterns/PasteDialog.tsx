import { useState } from 'react';
import {
  Button,
  Dialog,
  DialogTrigger,
  Heading,
  Label,
  Modal,
  ModalOverlay,
  TextArea,
  TextField,
} from 'react-aria-components';
import {
  MAX_BITS,
  MAX_PATTERNS,
  type Pattern,
  type PatternProblem,
  parsePatterns,
} from '../../../data/patterns';
import '../../../ui/modal.css';
import { type Message, useText } from '../../text';

interface PasteDialogProps {
  patterns: readonly Pattern[];
  onApply(patterns: Pattern[]): void;
}

/** The patterns as lines of 0 and 1, to paste or type. */
export function PasteDialog({ patterns, onApply }: PasteDialogProps) {
  const { t } = useText();
  return (
    <DialogTrigger>
      <Button className="button small">{t('paste.open')}</Button>
      <ModalOverlay className="modal-overlay" isDismissable>
        <Modal className="modal">
          <Dialog>{({ close }) => <PasteForm patterns={patterns} onApply={onApply} close={close} />}</Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

function PasteForm({ patterns, onApply, close }: PasteDialogProps & { close(): void }) {
  const { t, say } = useText();
  const [text, setText] = useState(patterns.join('\n'));
  const [problem, setProblem] = useState<PatternProblem | null>(null);
  const apply = () => {
    const parsed = parsePatterns(text);
    if ('problem' in parsed) {
      setProblem(parsed.problem);
      return;
    }
    onApply(parsed.patterns);
    close();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <Heading slot="title">{t('paste.title')}</Heading>
      <p>{t('paste.explained', { patterns: MAX_PATTERNS, bits: MAX_BITS })}</p>
      <TextField value={text} onChange={setText} autoFocus>
        <Label>{t('paste.label')}</Label>
        <TextArea rows={8} spellCheck="false" />
      </TextField>
      {problem && (
        <p role="alert" className="form-problem">
          {say(problemMessage(problem))}
        </p>
      )}
      <div className="modal-buttons">
        <Button className="button" onPress={close}>
          {t('paste.cancel')}
        </Button>
        <Button className="button primary" type="submit">
          {t('paste.apply')}
        </Button>
      </div>
    </form>
  );
}

function problemMessage({ reason, line, text }: PatternProblem): Message {
  const values = { line, text, patterns: MAX_PATTERNS, bits: MAX_BITS };
  switch (reason) {
    case 'empty':
      return { id: 'paste.empty' };
    case 'not bits':
      return { id: 'paste.notBits', values };
    case 'other length':
      return { id: 'paste.otherLength', values };
    case 'too long':
      return { id: 'paste.tooLong', values };
    case 'too many':
      return { id: 'paste.tooMany', values };
  }
}
