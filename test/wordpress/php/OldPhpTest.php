<?php
/**
 * Tests.
 *
 * @package Peer_Support_Widgets
 */

use PhpParser\Lexer;
use PhpParser\Node;
use PhpParser\NodeFinder;
use PhpParser\ParserFactory;
use PHPUnit\Framework\TestCase;

/**
 * The oldest PHP that the plugin says it runs on can't be had everywhere: its files are read for what that doesn't know.
 */
final class OldPhpTest extends TestCase {

	/** Functions that are newer than PHP 7.4, and that the oldest WordPress doesn't bring either. */
	private const NEWER_FUNCTIONS = array( 'array_all', 'array_any', 'array_find', 'array_find_key', 'array_is_list', 'enum_exists', 'fdiv', 'fsync', 'fdatasync', 'get_debug_type', 'get_resource_id', 'json_validate', 'mb_lcfirst', 'mb_ltrim', 'mb_rtrim', 'mb_str_pad', 'mb_trim', 'mb_ucfirst', 'preg_last_error_msg', 'str_decrement', 'str_increment' );

	private const NEWER_NODES = array(
		Node\AttributeGroup::class,
		Node\Expr\Match_::class,
		Node\Expr\NullsafeMethodCall::class,
		Node\Expr\NullsafePropertyFetch::class,
		Node\Expr\Throw_::class,
		Node\IntersectionType::class,
		Node\Stmt\Enum_::class,
		Node\UnionType::class,
		Node\VariadicPlaceholder::class,
	);

	private const NEWER_TYPES = array( 'false', 'mixed', 'never', 'null', 'static', 'true' );

	public static function setUpBeforeClass(): void {
		require_once 'PhpParser/autoload.php';
	}

	/**
	 * Every file of the plugin.
	 *
	 * @return array
	 */
	public static function files() {
		$folder = new RecursiveDirectoryIterator( dirname( __DIR__, 3 ) . '/wordpress/peer-support-widgets', FilesystemIterator::SKIP_DOTS );
		$files  = array();
		foreach ( new RegexIterator( new RecursiveIteratorIterator( $folder ), '~\.php$~' ) as $file ) {
			$files[ $file->getFilename() ] = array( file_get_contents( $file->getPathname() ) );
		}
		return $files;
	}

	/**
	 * Checks a file.
	 *
	 * @dataProvider files
	 * @param string $code What is in it.
	 */
	public function test_it_has_nothing_that_php_7_4_does_not_know( $code ) {
		$this->assertSame( array(), self::find_newer( $code ) );
	}

	/**
	 * What has to be found, and how.
	 *
	 * @return array
	 */
	public static function newer() {
		return array(
			'a null-safe call'           => array( '$a?->b();', 'Expr_NullsafeMethodCall in line 1' ),
			'a match'                    => array( '$a = match ( 1 ) { default => 2 };', 'Expr_Match in line 1' ),
			'a union of types'           => array( 'function f( int|string $a ) {}', 'UnionType in line 1' ),
			'a named argument'           => array( 'f( a: 1 );', 'Arg in line 1' ),
			'a promoted property'        => array( 'class A { function __construct( private $a ) {} }', 'Param in line 1' ),
			'a comma after parameters'   => array( "function f(\n\$a,\n) {}", 'Param in line 2' ),
			'an exception without name'  => array( 'try { f(); } catch ( A ) {}', 'Stmt_Catch in line 1' ),
			'a thrown expression'        => array( '$a = $b ?? throw new A();', 'Expr_Throw in line 1' ),
			'a new type'                 => array( 'function f(): mixed {}', 'Stmt_Function in line 1' ),
			'a readonly property'        => array( 'class A { public readonly int $a; }', 'Stmt_Property in line 1' ),
			'the class of an object'     => array( '$a::class;', 'Expr_ClassConstFetch in line 1' ),
			'a new function'             => array( 'array_is_list( $a );', 'Expr_FuncCall in line 1' ),
		);
	}

	/**
	 * Checks the check.
	 *
	 * @dataProvider newer
	 * @param string $code  Something that PHP 7.4 does not know.
	 * @param string $found What is found.
	 */
	public function test_what_php_7_4_does_not_know_would_be_found( $code, $found ) {
		$this->assertContains( $found, self::find_newer( "<?php $code" ) );
	}

	private static function find_newer( $code ) {
		$lexer  = new Lexer\Emulative( array( 'usedAttributes' => array( 'startLine', 'endLine', 'startFilePos', 'endFilePos' ) ) );
		$parsed = ( new ParserFactory() )->create( ParserFactory::ONLY_PHP7, $lexer )->parse( $code );
		$found  = ( new NodeFinder() )->find(
			$parsed,
			static function ( Node $node ) use ( $code ) {
				return self::is_newer( $node, $code );
			}
		);
		return array_map(
			static function ( Node $node ) {
				return "{$node->getType()} in line {$node->getStartLine()}";
			},
			$found
		);
	}

	private static function is_newer( Node $node, $code ) {
		if ( in_array( get_class( $node ), self::NEWER_NODES, true ) ) {
			return true;
		}
		if ( $node instanceof Node\FunctionLike ) {
			return self::is_newer_type( $node->getReturnType() );
		}
		if ( $node instanceof Node\Arg ) {
			return null !== $node->name;
		}
		if ( $node instanceof Node\Param ) {
			return $node->flags || self::is_newer_type( $node->type ) || preg_match( '~^\s*,\s*\)~', substr( $code, $node->getEndFilePos() + 1 ) );
		}
		if ( $node instanceof Node\Stmt\Catch_ ) {
			return null === $node->var;
		}
		if ( $node instanceof Node\Stmt\Property ) {
			return ( $node->flags & Node\Stmt\Class_::MODIFIER_READONLY ) || self::is_newer_type( $node->type );
		}
		if ( $node instanceof Node\Expr\ClassConstFetch ) {
			return $node->class instanceof Node\Expr && 'class' === (string) $node->name;
		}
		if ( $node instanceof Node\Expr\FuncCall ) {
			return $node->name instanceof Node\Name && in_array( $node->name->toLowerString(), self::NEWER_FUNCTIONS, true );
		}
		return false;
	}

	private static function is_newer_type( $type ) {
		return ( $type instanceof Node\Identifier || $type instanceof Node\Name ) && in_array( $type->toLowerString(), self::NEWER_TYPES, true );
	}
}
