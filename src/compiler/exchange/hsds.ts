/**
 * What this project writes and reads of Open Referral's Human Services Data Specification, version 3: services, each with
 * all that belongs to it inside. https://docs.openreferral.org/en/v3.0.1/hsds/schema_reference.html
 */
export interface HsdsService {
  id: string;
  name: string;
  status: 'active' | 'inactive' | 'defunct' | 'temporarily closed';
  description?: string;
  url?: string;
  email?: string;
  fees_description?: string;
  eligibility_description?: string;
  minimum_age?: number;
  maximum_age?: number;
  /** The day when somebody last checked. */
  assured_date?: string;
  phones?: HsdsPhone[];
  schedules?: HsdsSchedule[];
  service_areas?: HsdsServiceArea[];
  service_at_locations?: HsdsServiceAtLocation[];
  languages?: HsdsLanguage[];
  attributes?: HsdsAttribute[];
}

export interface HsdsPhone {
  id: string;
  number: string;
  extension?: number;
  /** Of RFC 6350: `voice`, `text` for SMS, `fax`, `textphone` … */
  type?: string;
  description?: string;
  languages?: HsdsLanguage[];
  attributes?: HsdsAttribute[];
}

/** Opening times, repeated as the RRULE of iCalendar says. */
export interface HsdsSchedule {
  id: string;
  freq?: 'WEEKLY' | 'MONTHLY';
  interval?: number;
  /** `MO,TU`; with `MONTHLY`, `1MO` for the first Monday and `-1FR` for the last Friday. */
  byday?: string;
  dtstart?: string;
  until?: string;
  count?: number;
  valid_from?: string;
  valid_to?: string;
  opens_at?: string;
  closes_at?: string;
  description?: string;
  notes?: string;
}

export interface HsdsServiceArea {
  id: string;
  name?: string;
  extent?: string;
  extent_type?: string;
}

export interface HsdsServiceAtLocation {
  id: string;
  description?: string;
  schedules?: HsdsSchedule[];
  location: HsdsLocation;
}

/** A place to go to, an address for letters, or a page. */
export interface HsdsLocation {
  id: string;
  location_type: 'physical' | 'postal' | 'virtual';
  name?: string;
  url?: string;
  description?: string;
  /** How to get there. */
  transportation?: string;
  addresses?: Record<string, string>[];
  languages?: HsdsLanguage[];
  attributes?: HsdsAttribute[];
}

export interface HsdsLanguage {
  id: string;
  name?: string;
}

/** Anything that HSDS has no property for: what it is called in our files, and what they say. */
export interface HsdsAttribute {
  id: string;
  link_type?: string;
  value?: string;
}

/** The days as iCalendar names them, from Monday. */
export const weekdayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
