import '@angular/compiler';
import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { everyTag } from './every-tag.mjs';

const widgets = everyTag.map(
  ({ tag, topic }) => `<${tag}${topic ? ` [topic]="'${topic}'"` : ''}><p>You can call 116 123.</p></${tag}>`,
);

class HostApp {}
Component({
  selector: 'host-app',
  template: `<peer-support [attr.region]="'GB-SCT'">${widgets.join('')}</peer-support>`,
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
})(HostApp);

await bootstrapApplication(HostApp, { providers: [provideZonelessChangeDetection()] });
