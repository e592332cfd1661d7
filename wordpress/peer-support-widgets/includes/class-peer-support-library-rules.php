<?php
/**
 * What a library has to be like.
 *
 * @package Peer_Support_Widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Looks through a library of the site's own by the rules that the build has written from the schemas of its content. A
 * browser leaves out what it cannot use. A server is stricter: with one mistake, none of it is used, and the last good one
 * stays.
 */
final class Peer_Support_Library_Rules {

	/** Nobody reads more of them. */
	const MOST_FAULTS = 20;

	/** Lists in lists, emphasis in links: deeper than anyone writes. */
	const DEEPEST = 24;

	/**
	 * Where something is not as it has to be.
	 *
	 * @var string[]
	 */
	private $faults = array();

	/**
	 * What the build has written.
	 *
	 * @var array
	 */
	private $rules;

	/**
	 * Reads the rules.
	 */
	private function __construct() {
		$this->rules = Peer_Support_Catalogue::rules();
	}

	/**
	 * Where a library is not as it has to be: `contacts[3].channels[0].dial`. Empty if all of it is.
	 *
	 * @param mixed $library As decoded.
	 * @return string[]
	 */
	public static function find_faults( $library ) {
		$self = new self();
		$self->look_at_library( $library );
		return array_slice( $self->faults, 0, self::MOST_FAULTS );
	}

	/**
	 * All of a library.
	 *
	 * @param mixed $library As decoded.
	 */
	private function look_at_library( $library ) {
		if ( ! is_array( $library ) || ( $library['format'] ?? null ) !== $this->rules['format'] ) {
			$this->faults[] = 'format';
			return;
		}
		$this->demand( is_string( $library['language'] ?? null ) && preg_match( '/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/', $library['language'] ), 'language' );
		$this->demand( in_array( $library['direction'] ?? 'ltr', array( 'ltr', 'rtl' ), true ), 'direction' );
		$this->look_at( 'date', $library['builtOn'] ?? null, 'builtOn' );
		if ( isset( $library['feedback'] ) ) {
			$this->demand( $this->is_address( $library['feedback'] ) && preg_match( '/^(?:mailto|https):/i', $library['feedback'] ), 'feedback' );
		}
		foreach ( $this->object( $library['wording'] ?? null, 'wording' ) as $part => $words ) {
			foreach ( $this->object( $words, "wording.$part" ) as $name => $text ) {
				$this->look_at( 'words', $text, "wording.$part.$name" );
			}
		}
		foreach ( $this->rules['shapes']['lists'] as $name => $fields ) {
			if ( array_key_exists( $name, $library ) ) {
				$this->look_at_list( $library[ $name ], $name, array( 'id' => 'words' ) + $fields, 'contacts' === $name );
			}
		}
		$this->look_at_contacts( $library );
		if ( isset( $library['quiz'] ) || isset( $library['quizResults'] ) ) {
			$this->look_at_quiz( $library );
		}
	}

	/**
	 * An emergency entry without a number says "Call" and not whom.
	 *
	 * @param array $library As decoded.
	 */
	private function look_at_contacts( array $library ) {
		if ( $this->faults ) {
			return;
		}
		foreach ( $library['contacts'] ?? array() as $i => $contact ) {
			$ways = array_intersect( array( 'call', 'text' ), array_column( $contact['channels'], 'kind' ) );
			$this->demand( 'emergency' !== $contact['urgency'] || $ways, "contacts[$i].channels" );
		}
	}

	/**
	 * Questions that lead to results that are not there would end nowhere.
	 *
	 * @param array $library As decoded.
	 */
	private function look_at_quiz( array $library ) {
		$quiz    = $this->object( $library['quiz'] ?? null, 'quiz' );
		$results = $this->object( $library['quizResults'] ?? null, 'quizResults' );
		$this->look_at_fields( $this->rules['shapes']['quiz'], $quiz, 'quiz' );
		$this->look_at_list( $results['results'] ?? null, 'quizResults.results', array( 'id' => 'words' ) + $this->rules['shapes']['result'] );
		$this->look_at( 'body', $results['howWeGotThis'] ?? null, 'quizResults.howWeGotThis' );
		if ( $this->faults ) {
			return;
		}
		$needed = $quiz['scored'];
		foreach ( array( 'lead', 'also', 'asked' ) as $when ) {
			$needed = array_merge( $needed, array_column( $quiz[ $when ] ?? array(), 'result' ) );
		}
		foreach ( $quiz['questions'] as $question ) {
			$needed = array_merge( $needed, array_column( $question['options'], 'interrupt' ) );
		}
		foreach ( array_diff( $needed, array_column( $results['results'], 'id' ) ) as $missing ) {
			$this->faults[] = "quizResults.results: $missing";
		}
	}

	/**
	 * A list of items, of which no two have the same name.
	 *
	 * @param mixed  $items        As decoded.
	 * @param string $path         Where it is.
	 * @param array  $fields       Of each item.
	 * @param bool   $is_unlimited Whether it may be as long as it likes.
	 */
	private function look_at_list( $items, $path, array $fields, $is_unlimited = false ) {
		if ( ! $this->is_list( $items, $path, $is_unlimited ) ) {
			return;
		}
		foreach ( $items as $i => $item ) {
			$this->look_at_fields( $fields, $item, $path . '[' . $i . ']' );
		}
	}

	/**
	 * The fields of an item.
	 *
	 * @param array  $fields From the rules.
	 * @param mixed  $item   As decoded.
	 * @param string $path   Where it is.
	 */
	private function look_at_fields( array $fields, $item, $path ) {
		if ( count( $this->faults ) >= self::MOST_FAULTS ) {
			return;
		}
		$item = $this->object( $item, $path );
		foreach ( $fields as $name => $shape ) {
			$may_lack = is_array( $shape ) && ( ! empty( $shape['optional'] ) || ! empty( $shape['orEmpty'] ) || array_key_exists( 'instead', $shape ) );
			if ( ! array_key_exists( $name, $item ) ) {
				$this->demand( $may_lack, "$path.$name" );
				continue;
			}
			// Where nothing is known, the build itself writes what is to be shown instead.
			if ( is_array( $shape ) && array_key_exists( 'instead', $shape ) && $item[ $name ] === $shape['instead'] ) {
				continue;
			}
			$this->look_at( $shape, $item[ $name ], "$path.$name" );
		}
	}

	/**
	 * One value.
	 *
	 * @param string|array $shape From the rules.
	 * @param mixed        $value As decoded.
	 * @param string       $path  Where it is.
	 */
	private function look_at( $shape, $value, $path ) {
		if ( is_string( $shape ) ) {
			$this->look_at_simple( $shape, $value, $path );
		} elseif ( isset( $shape['values'] ) ) {
			$this->demand( in_array( $value, $shape['values'], true ), $path );
		} elseif ( isset( $shape['pattern'] ) ) {
			$this->demand( is_string( $value ) && preg_match( '~' . str_replace( '~', '\\~', $shape['pattern'] ) . '~u', $value ), $path );
		} elseif ( isset( $shape['fields'] ) ) {
			$this->look_at_fields( $shape['fields'], $value, $path );
		} elseif ( ! isset( $shape['entry'] ) ) {
			$this->look_at_simple( $shape['type'], $value, $path );
		} elseif ( 'pairs' === $shape['type'] ) {
			foreach ( $this->object( $value, $path ) as $name => $entry ) {
				$this->look_at( $shape['entry'], $entry, "$path.$name" );
			}
		} elseif ( $this->is_list( $value, $path, ! empty( $shape['unlimited'] ) ) ) {
			$this->demand( count( $value ) >= ( $shape['least'] ?? 0 ), $path );
			foreach ( $value as $i => $entry ) {
				$this->look_at( $shape['entry'], $entry, $path . '[' . $i . ']' );
			}
		}
	}

	/**
	 * A value that is no list, map or choice. Whatever else a field is where it is written, it is words in a library.
	 *
	 * @param string $type  From the rules.
	 * @param mixed  $value As decoded.
	 * @param string $path  Where it is.
	 */
	private function look_at_simple( $type, $value, $path ) {
		switch ( $type ) {
			case 'date':
				$this->demand( $this->is_date( $value ), $path );
				return;
			case 'partial-date':
				$this->demand( is_string( $value ) && preg_match( '/^\d{4}(?:-\d\d){0,2}$/', $value ), $path );
				return;
			case 'address':
				$this->demand( $this->is_address( $value ), $path );
				return;
			case 'destination':
				$this->demand( 'contacts' === $value || $this->is_address( $value ), $path );
				return;
			case 'number':
				$this->demand( is_int( $value ) || is_float( $value ), $path );
				return;
			case 'yes':
				$this->demand( true === $value, $path );
				return;
			case 'line':
			case 'body':
				$this->look_at_text( $value, $path );
				return;
			case 'channel':
				$this->look_at_channel( $value, $path );
				return;
			case 'hours':
				$this->look_at_hours( $value, $path );
				return;
			case 'rule':
				$rule = $this->object( $value, $path );
				$this->demand( $this->is_words( $rule['result'] ?? null ) && ( isset( $rule['whenAny'] ) || isset( $rule['whenAtLeast'], $rule['of'] ) ), $path );
				return;
			case 'next-step':
				$step = $this->object( $value, $path );
				$this->demand( $this->is_words( $step['text'] ?? null ), "$path.text" );
				$this->demand( ! isset( $step['to'] ) || in_array( $step['to'], $this->rules['nextPlaces'], true ), "$path.to" );
				$this->demand( ! isset( $step['guide'] ) || $this->is_words( $step['guide'] ), "$path.guide" );
				return;
			case 'tip':
				$this->demand( $this->is_words( $this->object( $value, $path )['text'] ?? null ), $path );
				return;
		}
		$this->demand( $this->is_words( $value ), $path );
	}

	/**
	 * A text, of which every block and mark is known.
	 *
	 * @param mixed  $value As decoded.
	 * @param string $path  Where it is.
	 * @param int    $depth Inside other texts.
	 */
	private function look_at_text( $value, $path, $depth = 0 ) {
		if ( $depth > self::DEEPEST || ! $this->is_list( $value, $path ) ) {
			$this->demand( $depth <= self::DEEPEST, $path );
			return;
		}
		foreach ( $value as $i => $part ) {
			$at = $path . '[' . $i . ']';
			if ( is_string( $part ) ) {
				$this->demand( strlen( $part ) <= 4 * $this->rules['longestText'], $at );
				continue;
			}
			$part = $this->object( $part, $at );
			switch ( $part['kind'] ?? '' ) {
				case 'paragraph':
				case 'strong':
				case 'emphasis':
				case 'heading':
					$this->look_at_text( $part['words'] ?? null, "$at.words", $depth + 1 );
					break;
				case 'link':
					$this->demand( $this->is_address( $part['to'] ?? null ), "$at.to" );
					$this->look_at_text( $part['words'] ?? null, "$at.words", $depth + 1 );
					break;
				case 'line-break':
					break;
				case 'list':
					$this->look_at_texts( $part['items'] ?? null, "$at.items", $depth + 1 );
					break;
				case 'table':
					$this->look_at_texts( $part['columns'] ?? null, "$at.columns", $depth + 1 );
					if ( $this->is_list( $part['rows'] ?? null, "$at.rows" ) ) {
						foreach ( $part['rows'] as $j => $row ) {
							$this->look_at_texts( $row, $at . '.rows[' . $j . ']', $depth + 1 );
						}
					}
					break;
				default:
					$this->faults[] = "$at.kind";
			}
		}
	}

	/**
	 * Several texts.
	 *
	 * @param mixed  $texts As decoded.
	 * @param string $path  Where they are.
	 * @param int    $depth Inside other texts.
	 */
	private function look_at_texts( $texts, $path, $depth ) {
		if ( $this->is_list( $texts, $path ) ) {
			foreach ( $texts as $i => $text ) {
				$this->look_at_text( $text, $path . '[' . $i . ']', $depth );
			}
		}
	}

	/**
	 * A way to get in touch.
	 *
	 * @param mixed  $value As decoded.
	 * @param string $path  Where it is.
	 */
	private function look_at_channel( $value, $path ) {
		$channel = $this->object( $value, $path );
		switch ( $channel['kind'] ?? '' ) {
			case 'call':
			case 'text':
			case 'text-relay':
				$this->demand( $this->is_words( $channel['number'] ?? null ), "$path.number" );
				$this->demand( is_string( $channel['dial'] ?? null ) && preg_match( '/^\+?[\d*#]{2,20}$/D', $channel['dial'] ), "$path.dial" );
				break;
			case 'whatsapp':
				$this->demand( $this->is_words( $channel['number'] ?? null ), "$path.number" );
				$this->demand( is_string( $channel['dial'] ?? null ) && preg_match( '/^\d{8,15}$/D', $channel['dial'] ), "$path.dial" );
				break;
			case 'sign-language':
			case 'video-relay':
			case 'chat':
			case 'web':
			case 'app':
				$this->demand( $this->is_address( $channel['url'] ?? null ), "$path.url" );
				break;
			case 'email':
				$this->demand( $this->is_address( 'mailto:' . ( is_string( $channel['address'] ?? null ) ? $channel['address'] : ' ' ) ) && preg_match( '/^[^@?&]+@[^@?&]+$/D', $channel['address'] ), "$path.address" );
				break;
			case 'post':
			case 'visit':
				$this->demand( $this->is_words( $channel['place'] ?? null ), "$path.place" );
				break;
			default:
				$this->faults[] = "$path.kind";
		}
		foreach ( array( 'note', 'cost', 'word', 'option', 'extension', 'directions' ) as $name ) {
			if ( isset( $channel[ $name ] ) ) {
				$this->demand( $this->is_words( $channel[ $name ] ), "$path.$name" );
			}
		}
		if ( isset( $channel['hours'] ) ) {
			$this->look_at_hours( $channel['hours'], "$path.hours" );
		}
	}

	/**
	 * When a service is open.
	 *
	 * @param mixed  $value As decoded.
	 * @param string $path  Where it is.
	 */
	private function look_at_hours( $value, $path ) {
		$hours = $this->object( $value, $path );
		$kind  = $hours['kind'] ?? '';
		if ( 'weekly' !== $kind ) {
			$this->demand( in_array( $kind, array( 'always', 'unknown', 'none' ), true ), "$path.kind" );
			return;
		}
		$this->demand( is_string( $hours['zone'] ?? null ) && preg_match( '~^[A-Za-z_]+(?:/[A-Za-z0-9_+-]+)*$~', $hours['zone'] ), "$path.zone" );
		$this->look_at_spans( $hours['spans'] ?? null, "$path.spans" );
		foreach ( $this->object( $hours['dates'] ?? array(), "$path.dates" ) as $day => $spans ) {
			$this->demand( $this->is_date( $day ), "$path.dates.$day" );
			$this->look_at_spans( $spans, "$path.dates.$day" );
		}
		$this->demand( in_array( $hours['onPublicHolidays'] ?? null, array( 'open', 'closed', 'unknown' ), true ), "$path.onPublicHolidays" );
		$this->demand( $this->is_date( $hours['publicHolidaysUntil'] ?? null ), "$path.publicHolidaysUntil" );
		foreach ( array( 'publicHolidays', 'closures' ) as $name ) {
			if ( $this->is_list( $hours[ $name ] ?? null, "$path.$name" ) ) {
				foreach ( $hours[ $name ] as $i => $days ) {
					foreach ( is_array( $days ) ? array( $days['from'] ?? null, $days['to'] ?? null ) : array( $days ) as $day ) {
						$this->demand( $this->is_date( $day ), "$path.$name" . '[' . $i . ']' );
					}
				}
			}
		}
	}

	/**
	 * Times of a week, in minutes.
	 *
	 * @param mixed  $spans As decoded.
	 * @param string $path  Where they are.
	 */
	private function look_at_spans( $spans, $path ) {
		if ( ! $this->is_list( $spans, $path ) ) {
			return;
		}
		foreach ( $spans as $i => $span ) {
			$is_span = is_array( $span ) && isset( $span[0], $span[1] ) && is_int( $span[0] ) && is_int( $span[1] );
			$this->demand( $is_span && $span[0] >= 0 && $span[0] < 10080 && $span[1] > $span[0] && $span[1] <= 20160, $path . '[' . $i . ']' );
		}
	}

	/**
	 * Notes a fault where something does not hold.
	 *
	 * @param mixed  $holds Whether it does.
	 * @param string $path  Where.
	 */
	private function demand( $holds, $path ) {
		if ( ! $holds ) {
			$this->faults[] = $path;
		}
	}

	/**
	 * A value as an object; an empty one, and a fault, where it is none.
	 *
	 * @param mixed  $value As decoded.
	 * @param string $path  Where it is.
	 * @return array
	 */
	private function object( $value, $path ) {
		$this->demand( is_array( $value ), $path );
		return is_array( $value ) ? $value : array();
	}

	/**
	 * Whether a value is a list that is not too long.
	 *
	 * @param mixed  $value        As decoded.
	 * @param string $path         Where it is.
	 * @param bool   $is_unlimited Whether it may be as long as it likes.
	 * @return bool
	 */
	private function is_list( $value, $path, $is_unlimited = false ) {
		$is = is_array( $value ) && array_keys( $value ) === array_keys( array_keys( $value ) ) && ( $is_unlimited || count( $value ) <= $this->rules['mostItems'] );
		$this->demand( $is, $path );
		return $is;
	}

	/**
	 * Whether a value is words.
	 *
	 * @param mixed $value As decoded.
	 * @return bool
	 */
	private function is_words( $value ) {
		return is_string( $value ) && '' !== trim( $value ) && strlen( $value ) <= 4 * $this->rules['longestText'];
	}

	/**
	 * Whether a value is a day.
	 *
	 * @param mixed $value As decoded.
	 * @return bool
	 */
	private function is_date( $value ) {
		return is_string( $value ) && preg_match( '/^(\d{4})-(\d\d)-(\d\d)$/D', $value, $parts ) && checkdate( (int) $parts[2], (int) $parts[3], (int) $parts[1] );
	}

	/**
	 * Whether an address may be drawn as a link.
	 *
	 * @param mixed $value As decoded.
	 * @return bool
	 */
	private function is_address( $value ) {
		return is_string( $value ) && ! preg_match( '/[\x{0}-\x{20}\x{7f}-\x{a0}\x{2028}\x{2029}]/u', $value ) && preg_match( '/^(?:#|(?:https?|tel|sms|mailto):)/i', $value );
	}
}
