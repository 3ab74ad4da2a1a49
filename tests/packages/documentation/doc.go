// Go leaves files of this package name out.
package documentation
