def log = new File(basedir, 'build.log').text

assert log.contains('[INFO] dossiers/plp-1.yaml: NOT_COMPLIANT on 2026-11-24 (frozen: 1)')
assert log.contains('BUILD SUCCESS')
assert !log.contains('B-P2')
