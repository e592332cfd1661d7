<?php
/**
 * The numbers of a library as plain HTML.
 *
 * @package Peer_Support_Widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Writes the urgent numbers of a library of the site's own, the same as the build writes ours: a test compares the two.
 */
final class Peer_Support_Numbers {

	/**
	 * A library that was checked.
	 *
	 * @var array
	 */
	private $library;

	/**
	 * Takes a library.
	 *
	 * @param array $library That was checked.
	 */
	public function __construct( array $library ) {
		$this->library = $library;
	}

	/**
	 * The inside of a tag: whose numbers these are, the numbers, and what to do in another country. Null where the library
	 * lacks an emergency number, a crisis line or the words to say them with: then ours are right.
	 *
	 * @param string $nation Such as `GB-SCT`.
	 * @return string|null
	 */
	public function inside( $nation ) {
		$names  = array_column( $this->library['nations'] ?? array(), 'name', 'id' );
		$urgent = $this->urgent( $nation );
		if ( ! isset( $names[ $nation ] ) || ! $this->is_enough( $urgent ) ) {
			return null;
		}
		$is_known = 'INTERNATIONAL' !== $nation;
		$whose    = $is_known ? $this->words( 'country', 'showing-help-in', array( 'nation' => $names[ $nation ] ) ) : $this->words( 'country', 'unknown' );
		$lines    = array( '  <p>' . $this->escape( $whose ) . '</p>', $this->write( $urgent ) );
		if ( $is_known ) {
			$lines[] = '  <p>' . $this->escape( $this->words( 'country', 'elsewhere' ) ) . '</p>';
			$lines[] = $this->write( array_filter( $this->urgent( 'INTERNATIONAL' ), array( $this, 'is_crisis' ) ) );
		}
		return $this->lacks_words ? null : $this->mark_order( implode( "\n", array_filter( $lines, 'strlen' ) ) );
	}

	/**
	 * Whether a word was missing.
	 *
	 * @var bool
	 */
	private $lacks_words = false;

	/**
	 * The emergency and crisis contacts of a nation. Those of a country of several nations begin with what is for all.
	 *
	 * @param string $nation Such as `GB`.
	 * @return array[]
	 */
	private function urgent( $nation ) {
		$whole = array();
		$parts = array();
		foreach ( $this->library['contacts'] ?? array() as $contact ) {
			if ( ! in_array( $contact['urgency'], array( 'emergency', 'crisis' ), true ) ) {
				continue;
			}
			if ( in_array( $nation, $contact['nations'], true ) ) {
				$whole[] = $contact;
			} elseif ( $this->parts_of( $nation, $contact ) ) {
				$parts[] = $this->name_parts( $nation, $contact );
			}
		}
		return array_merge( $whole, $parts );
	}

	/**
	 * The nations of a country that a contact is for, by name.
	 *
	 * @param string $nation  Such as `GB`.
	 * @param array  $contact For some of its nations, or none.
	 * @return string[]
	 */
	private function parts_of( $nation, array $contact ) {
		$names = array();
		foreach ( $this->library['nations'] as $part ) {
			if ( 0 === strpos( $part['id'], $nation . '-' ) && in_array( $part['id'], $contact['nations'], true ) ) {
				$names[] = $part['name'];
			}
		}
		return $names;
	}

	/**
	 * Among a whole country's contacts, one of a part of it says which: `Lifeline (Northern Ireland)`.
	 *
	 * @param string $nation  Such as `GB`.
	 * @param array  $contact For some of its nations.
	 * @return array
	 */
	private function name_parts( $nation, array $contact ) {
		$parts   = $this->parts_of( $nation, $contact );
		$unnamed = array_filter(
			$parts,
			static function ( $part ) use ( $contact ) {
				return false === strpos( $contact['name'], $part );
			}
		);
		if ( ! $unnamed ) {
			return $contact;
		}
		$last = array_pop( $parts );
		// Other languages list them with commas alone, which everybody can read.
		$and             = 0 === strpos( $this->library['language'], 'en' ) ? ' and ' : ', ';
		$contact['name'] = $contact['name'] . ' (' . ( $parts ? implode( ', ', $parts ) . $and . $last : $last ) . ')';
		return $contact;
	}

	/**
	 * Whether there is an emergency number and a crisis line that people can call or text.
	 *
	 * @param array[] $urgent Contacts.
	 * @return bool
	 */
	private function is_enough( array $urgent ) {
		$has = array();
		foreach ( $urgent as $contact ) {
			if ( array_intersect( array( 'call', 'text' ), array_column( $contact['channels'], 'kind' ) ) ) {
				$has[ $contact['urgency'] ] = true;
			}
		}
		return isset( $has['emergency'], $has['crisis'] );
	}

	/**
	 * Whether a contact is a crisis line.
	 *
	 * @param array $contact Emergency or crisis.
	 * @return bool
	 */
	private function is_crisis( array $contact ) {
		return 'crisis' === $contact['urgency'];
	}

	/**
	 * Contacts as HTML, the emergency number first.
	 *
	 * @param array[] $contacts Emergency and crisis contacts.
	 * @return string
	 */
	private function write( array $contacts ) {
		$lines = array();
		$items = array();
		foreach ( $contacts as $contact ) {
			$links = implode( ' ', array_map( array( $this, 'write_link' ), $contact['channels'] ) );
			if ( $this->is_crisis( $contact ) ) {
				$items[] = '    <li>' . $this->escape( $contact['name'] ) . ': ' . $links . '</li>';
				continue;
			}
			$numbers = array_column( $contact['channels'], 'number' );
			$heading = $this->words( 'shared', 'emergency-heading', array( 'number' => $numbers ? $numbers[0] : $contact['name'] ) );
			$lines[] = '  <p><strong>' . $this->escape( $heading ) . '</strong></p>';
			$lines   = array_merge( $lines, $this->write_blocks( $contact['body'] ?? array() ) );
			$lines[] = '  <p>' . $links . '</p>';
		}
		return implode( "\n", array_merge( $lines, $items ? array_merge( array( '  <ul>' ), $items, array( '  </ul>' ) ) : array() ) );
	}

	/**
	 * A link that says its number or address in full, so that it can be read off paper. A place is no link.
	 *
	 * @param array $channel A way to get in touch.
	 * @return string
	 */
	private function write_link( array $channel ) {
		$address = $this->address( $channel );
		$label   = $this->escape( $this->say( $channel ) );
		return $address ? '<a href="' . $this->escape( $address ) . '">' . $label . '</a>' : $label;
	}

	/**
	 * What opens a channel.
	 *
	 * @param array $channel A way to get in touch.
	 * @return string|null
	 */
	private function address( array $channel ) {
		switch ( $channel['kind'] ) {
			case 'call':
			case 'text-relay':
				return 'tel:' . str_replace( '#', '%23', $channel['dial'] );
			case 'text':
				return 'sms:' . $channel['dial'] . ( isset( $channel['word'] ) ? '?&body=' . rawurlencode( $channel['word'] ) : '' );
			case 'whatsapp':
				return 'https://wa.me/' . $channel['dial'];
			case 'email':
				return 'mailto:' . implode( '@', array_map( 'rawurlencode', explode( '@', $channel['address'] ) ) );
		}
		return $channel['url'] ?? null;
	}

	/**
	 * A channel in words: `Call 116 123`.
	 *
	 * @param array $channel A way to get in touch.
	 * @return string
	 */
	private function say( array $channel ) {
		$kind  = $channel['kind'];
		$other = array(
			'text-relay'    => 'relay',
			'sign-language' => 'sign',
		);
		$key   = $other[ $kind ] ?? $kind;
		if ( 'call' === $kind && isset( $channel['option'] ) ) {
			$key = 'call-option';
		} elseif ( 'call' === $kind && isset( $channel['extension'] ) ) {
			$key = 'call-extension';
		} elseif ( 'text' === $kind && isset( $channel['word'] ) ) {
			$key = 'text-word';
		}
		$site  = isset( $channel['url'] ) ? preg_replace( '/^www\./', '', (string) wp_parse_url( $channel['url'], PHP_URL_HOST ) ) : '';
		$words = $this->words( 'shared', $key, array_filter( $channel, 'is_string' ) + array( 'site' => $site ) );
		if ( 'email' === $kind ) {
			return $words . ' ' . $channel['address'];
		}
		return $site && 'web' !== $kind ? $words . ' (' . $site . ')' : $words;
	}

	/**
	 * Paragraphs and lists. Anything else still comes out as its words.
	 *
	 * @param array[] $blocks Of a text.
	 * @return string[]
	 */
	private function write_blocks( array $blocks ) {
		$lines = array();
		foreach ( $blocks as $block ) {
			if ( 'list' === $block['kind'] ) {
				$lines[] = '  <ul>';
				foreach ( $block['items'] as $item ) {
					$lines[] = '    <li>' . $this->write_item( $item ) . '</li>';
				}
				$lines[] = '  </ul>';
			} elseif ( 'table' === $block['kind'] ) {
				foreach ( $block['rows'] as $row ) {
					$lines[] = '  <p>' . $this->escape( implode( ', ', array_map( array( $this, 'plain' ), $row ) ) ) . '</p>';
				}
			} else {
				$lines[] = '  <p>' . $this->escape( $this->plain( $block['words'] ) ) . '</p>';
			}
		}
		return $lines;
	}

	/**
	 * An item of a list.
	 *
	 * @param array[] $item Blocks.
	 * @return string
	 */
	private function write_item( array $item ) {
		$parts = array();
		foreach ( $item as $block ) {
			$parts[] = isset( $block['words'] ) ? $this->escape( $this->plain( $block['words'] ) ) : implode( ' ', $this->write_blocks( array( $block ) ) );
		}
		return implode( ' ', $parts );
	}

	/**
	 * Words without their marks.
	 *
	 * @param array $words Plain strings, and marks around them.
	 * @return string
	 */
	private function plain( array $words ) {
		$plain = '';
		foreach ( $words as $word ) {
			$plain .= is_string( $word ) ? $word : ( isset( $word['words'] ) ? $this->plain( $word['words'] ) : ' ' );
		}
		return $plain;
	}

	/**
	 * Words of the library with values in their places.
	 *
	 * @param string                $part   Such as `shared`.
	 * @param string                $name   Such as `call`.
	 * @param array<string, string> $values To fill in.
	 * @return string
	 */
	private function words( $part, $name, array $values = array() ) {
		if ( ! isset( $this->library['wording'][ $part ][ $name ] ) ) {
			$this->lacks_words = true;
			return '';
		}
		return preg_replace_callback(
			'/\{([a-z-]+)\}/',
			static function ( $place ) use ( $values ) {
				return $values[ $place[1] ] ?? $place[0];
			},
			$this->library['wording'][ $part ][ $name ]
		);
	}

	/**
	 * Numbers and addresses keep their order among words from right to left.
	 *
	 * @param string $html That may hold the characters which say so.
	 * @return string
	 */
	private function mark_order( $html ) {
		$is_rtl = 'rtl' === ( $this->library['direction'] ?? 'ltr' );
		return preg_replace( '/\x{2066}([^\x{2066}\x{2069}]*)\x{2069}/u', $is_rtl ? '<bdi dir="ltr">$1</bdi>' : '$1', $html );
	}

	/**
	 * Words as HTML.
	 *
	 * @param string $words Plain.
	 * @return string
	 */
	private function escape( $words ) {
		return str_replace( '&#039;', '&#39;', htmlspecialchars( $words, ENT_QUOTES, 'UTF-8' ) );
	}
}
