import { Component, type ReactNode } from 'react';
import type { MessageId } from '../../locales/en';
import { PartMissing } from './PartMissing';

interface PartBoundaryProps {
  /** What the page calls this part. */
  name: MessageId;
  onGiveUp?(): void;
  children: ReactNode;
}

/** Round a part of the page: when drawing it breaks, that is said in its place, and the rest goes on. */
export class PartBoundary extends Component<PartBoundaryProps, { reason: string | null }> {
  override state: { reason: string | null } = { reason: null };

  static getDerivedStateFromError(error: unknown) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    const { name, onGiveUp, children } = this.props;
    const { reason } = this.state;
    if (reason === null) return children;
    const again = () => this.setState({ reason: null });
    return <PartMissing name={name} trouble="broken" reason={reason} onRetry={again} onGiveUp={onGiveUp} />;
  }
}
