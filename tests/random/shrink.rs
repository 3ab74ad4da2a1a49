//! Makes a program that shows a difference smaller, as long as it shows one.
//!
//! In: a program, and a judge that says whether a text still shows the difference. Out: a smaller program.
//! Always: whole statements go, or a call gives way to one of its operands; what is left is what the judge accepts.

/// Takes statements away, larger pieces first, then operands, until nothing more can go.
pub fn shrink(program: &str, prelude: usize, judge: &mut dyn FnMut(&str) -> bool) -> String {
    let mut lines: Vec<String> = program.lines().map(str::to_string).collect();
    loop {
        let before = lines.clone();
        without_lines(&mut lines, prelude, judge);
        smaller_expressions(&mut lines, prelude, judge);
        if lines == before {
            return lines.join("\n") + "\n";
        }
    }
}

fn without_lines(lines: &mut Vec<String>, prelude: usize, judge: &mut dyn FnMut(&str) -> bool) {
    let mut size = lines.len().saturating_sub(prelude) / 2;
    while size > 0 {
        let mut start = prelude;
        while start < lines.len() {
            let end = balanced_end(lines, start, size);
            if let Some(end) = end {
                let mut shorter = lines.clone();
                shorter.drain(start..end);
                if judge(&(shorter.join("\n") + "\n")) {
                    *lines = shorter;
                    continue;
                }
            }
            start += 1;
        }
        size = if size > 8 { size * 2 / 3 } else { size - 1 };
    }
    // A block's braces may go where its statements stay.
    let mut start = prelude;
    while start < lines.len() {
        let opens = depth(&lines[start]) > 0;
        if opens && let Some(end) = (1..400).find_map(|size| balanced_end(lines, start, size)) {
            let mut shorter = lines.clone();
            shorter.remove(end - 1);
            shorter.remove(start);
            if judge(&(shorter.join("\n") + "\n")) {
                *lines = shorter;
                continue;
            }
        }
        start += 1;
    }
}

/// The end of a piece of at least `size` lines with as many braces opened as closed; no piece is much larger.
fn balanced_end(lines: &[String], start: usize, size: usize) -> Option<usize> {
    let mut open = 0;
    for (i, line) in lines.iter().enumerate().skip(start).take(size + 400) {
        let closes = line.trim_start().starts_with('}');
        if closes && open == 0 {
            return None;
        }
        open += depth(line);
        if open < 0 {
            return None;
        }
        if open == 0 && i + 1 - start >= size {
            return (i + 1 - start <= size + size / 2 + 1).then_some(i + 1);
        }
    }
    None
}

/// How many more braces a line opens than it closes, outside of literals.
fn depth(line: &str) -> i32 {
    let mut depth = 0;
    let mut quote = None;
    let mut escaped = false;
    for c in line.chars() {
        match quote {
            Some(_) if escaped => escaped = false,
            Some(q) => {
                escaped = c == '\\' && q != '`';
                if c == q {
                    quote = None;
                }
            }
            None if matches!(c, '"' | '\'' | '`') => quote = Some(c),
            None => depth += i32::from(c == '{') - i32::from(c == '}'),
        }
    }
    depth
}

/// Tries each operand in the place of the call or bracket that it stands in.
fn smaller_expressions(lines: &mut [String], prelude: usize, judge: &mut dyn FnMut(&str) -> bool) {
    let mut index = prelude;
    while index < lines.len() {
        let mut tried = 0;
        while tried < 300 {
            let Some(shorter) = candidates(&lines[index]).into_iter().nth(tried) else { break };
            let line = std::mem::replace(&mut lines[index], shorter);
            if judge(&(lines.join("\n") + "\n")) {
                tried = 0;
            } else {
                lines[index] = line;
                tried += 1;
            }
        }
        index += 1;
    }
}

/// The line with one `head(a, b)` replaced by `a` or by `b`, or with one operand of a list left out.
fn candidates(line: &str) -> Vec<String> {
    let bytes = line.as_bytes();
    let mut found = Vec::new();
    for open in (0..bytes.len()).filter(|&i| matches!(bytes[i], b'(' | b'{')) {
        let Some((close, commas)) = group(bytes, open) else { continue };
        let mut head = open;
        let mut brackets = 0;
        while head > 0 {
            let c = bytes[head - 1];
            brackets += i32::from(c == b']') - i32::from(c == b'[');
            if brackets < 0 || brackets == 0 && !(c.is_ascii_alphanumeric() || b"_.[".contains(&c)) {
                break;
            }
            head -= 1;
        }
        let mut edges = vec![open];
        edges.extend(&commas);
        edges.push(close);
        for (i, pair) in edges.windows(2).enumerate() {
            let operand = line[pair[0] + 1..pair[1]].trim();
            if !operand.is_empty() && operand.len() < line.len() {
                let operand = operand.split_once(": ").map_or(operand, |(key, value)| {
                    if key.bytes().all(|c| c.is_ascii_alphanumeric()) { value } else { operand }
                });
                found.push(format!("{}{operand}{}", &line[..head], &line[close + 1..]));
                if i > 0 || edges.len() == 2 {
                    found.push(format!("{}{}", &line[..pair[0] + usize::from(i == 0)], &line[pair[1]..]));
                }
            }
        }
    }
    found.sort_by_key(String::len);
    found.dedup();
    found
}

/// Where the bracket at `open` is closed, and the commas directly in it.
fn group(bytes: &[u8], open: usize) -> Option<(usize, Vec<usize>)> {
    let (mut depth, mut quote, mut escaped) = (0, None, false);
    let mut commas = Vec::new();
    for (i, &c) in bytes.iter().enumerate().skip(open) {
        match quote {
            Some(_) if escaped => escaped = false,
            Some(q) => {
                escaped = c == b'\\' && q != b'`';
                if c == q {
                    quote = None;
                }
            }
            None => match c {
                b'"' | b'\'' | b'`' => quote = Some(c),
                b'(' | b'{' | b'[' => depth += 1,
                b')' | b'}' | b']' => {
                    depth -= 1;
                    if depth == 0 {
                        return Some((i, commas));
                    }
                }
                b',' if depth == 1 => commas.push(i),
                _ => {}
            },
        }
    }
    None
}
