def log = new File(basedir, 'build.log').text

assert log.contains('plp: skipped')
assert log.contains('BUILD SUCCESS')
assert !new File(basedir, 'target').exists()
