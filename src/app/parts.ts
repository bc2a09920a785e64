import '../stage/theme.css';
import './app.css';
import type { Component } from 'svelte';
import type { Layout } from '../stage/sheet';
import Map from './parts/Map.svelte';
import Over from './parts/Over.svelte';
import Picture from './parts/Picture.svelte';
import Telling from './parts/Telling.svelte';
import Top from './parts/Top.svelte';
import View from './parts/View.svelte';
import type { Session } from './session.svelte';
import type { PartName } from './shell';
import Transport from './Transport.svelte';

/** What draws each part of a step's page; only pictures ask for their layout. */
export const parts: Readonly<Record<PartName, Component<{ session: Session; layout: Layout }>>> = {
  top: Top,
  wide: Picture,
  narrow: Picture,
  view: View,
  story: Telling,
  map: Map,
  transport: Transport,
  over: Over,
};
