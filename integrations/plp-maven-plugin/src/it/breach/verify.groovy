def log = new File(basedir, 'build.log').text

assert log.contains('[INFO] dossiers/plp-1.yaml: NOT_COMPLIANT on 2026-11-24')
assert log.contains('[ERROR] dossiers/plp-1.yaml:5:5: B-P2:m-2: ')
assert log.contains('there are findings that stop the build (plp.failOn is binding)')
assert log =~ /known.json: \d+ findings are frozen/
assert log.contains('BUILD SUCCESS')
assert new File(basedir, 'known.json').text.contains('"finding" : "B-P2:m-2"')
assert new File(basedir, 'target/plp/plp.txt').text.contains('B-P2')

def page = new File(basedir, '../../../../../docs/ci.md').getText('UTF-8')
def shown = page.split('breaches are warnings:\n\n```\n')[1].split('\n```')[0].readLines()
assert shown.size() > 1
for (line in shown) {
    assert log.contains(line)
}
