//! One ray at a time, in the eye's frame, by trying every facet: slow, and another way to the same picture.

use super::{Traced, traced};
use crate::{
    Noise,
    gem::{
        jewel::{Body, JEWELS, Jewel},
        polygon::Point,
    },
};

type Vector = [f64; 3];

fn dot(a: Vector, b: Vector) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

/// A stone that is turned before the eye, instead of the eye before the stone.
struct Stone {
    planes: Vec<(Vector, f64)>,
    body: &'static Body,
    jewel: Jewel,
}

/// A hit: the facet, the length of the way so far, and the light that leaves there, by channel.
struct Hit {
    facet: usize,
    light: [f64; 3],
}

impl Stone {
    fn new(traced: &Traced, jewel: Jewel, (lean, turn): (f64, f64), yaw: f64) -> Self {
        let [lean, turn, yaw] = [lean, turn, yaw].map(f64::to_radians);
        let rotate = |[x, y, z]: Vector| {
            let (x, y) = (yaw.cos() * x - yaw.sin() * y, yaw.sin() * x + yaw.cos() * y);
            let (y, z) = (lean.cos() * y - lean.sin() * z, lean.sin() * y + lean.cos() * z);
            [turn.cos() * x + turn.sin() * z, y, turn.cos() * z - turn.sin() * x]
        };
        let planes = traced.cut.facets.iter().map(|facet| (rotate(facet.normal), facet.distance)).collect();
        Self { planes, body: traced.body, jewel }
    }

    /// The facet of the crown that is seen at a point, where the ray enters, and where it goes.
    fn enter(&self, [x, y]: Point) -> (usize, f64, Vector, Vector) {
        let height = |(normal, distance): &(Vector, f64)| (distance - normal[0] * x - normal[1] * y) / normal[2];
        let front = self.planes.iter().enumerate().filter(|(_, (normal, _))| normal[2] > 1e-9);
        let (facet, z) = front.map(|(at, plane)| (at, height(plane))).min_by(|a, b| a.1.total_cmp(&b.1)).unwrap();
        let (normal, index) = (self.planes[facet].0, self.body.index);
        let cosine = normal[2];
        let bent = (1.0 - (1.0 - cosine * cosine) / (index * index)).sqrt();
        let direction =
            [0, 1, 2].map(|axis| normal[axis] * (cosine / index - bent) - if axis == 2 { 1.0 / index } else { 0.0 });
        (facet, 1.0 - reflectance(cosine, 1.0, index), [x, y, z], direction)
    }

    /// The hits of the ray that is seen at a point, until it is weaker than .01 or as many as asked for.
    fn follow(&self, at: Point, most: usize) -> (usize, Vec<Hit>) {
        let (crown, mut weight, mut point, mut direction) = self.enter(at);
        let (mut length, mut hits) = (0.0, Vec::new());
        while hits.len() < most && (hits.is_empty() || weight >= 0.01) {
            let far = |(normal, distance): &(Vector, f64)| (distance - dot(*normal, point)) / dot(*normal, direction);
            let ahead = self.planes.iter().enumerate().filter(|(_, (normal, _))| dot(*normal, direction) > 1e-9);
            let (facet, step) = ahead.map(|(at, plane)| (at, far(plane))).min_by(|a, b| a.1.total_cmp(&b.1)).unwrap();
            let step = step.max(0.0);
            let normal = self.planes[facet].0;
            point = [0, 1, 2].map(|axis| point[axis] + step * direction[axis]);
            length += step;
            let cosine = dot(normal, direction);
            hits.push(Hit { facet, light: self.leaving(weight, length, direction, normal) });
            weight *= reflectance(cosine, self.body.index, 1.0);
            direction = [0, 1, 2].map(|axis| direction[axis] - 2.0 * cosine * normal[axis]);
        }
        (crown, hits)
    }

    /// What leaves at a hit, each channel by its own index, its fire held by what green sees.
    fn leaving(&self, weight: f64, length: f64, direction: Vector, normal: Vector) -> [f64; 3] {
        let (body, cosine) = (self.body, dot(direction, normal));
        let seen = |index: f64| -> [f64; 3] {
            let through = 1.0 - reflectance(cosine, index, 1.0);
            if through <= 0.0 {
                return [0.0; 3];
            }
            let bent = (1.0 - index * index * (1.0 - cosine * cosine)).max(0.0).sqrt();
            let out = [0, 1, 2].map(|axis| index * direction[axis] + (bent - index * cosine) * normal[axis]);
            environment(out, self.jewel).map(|light| light * through)
        };
        let green = seen(body.index);
        let fiery = [seen(body.index - body.spread), green, seen(body.index + body.spread)];
        [0, 1, 2].map(|channel| {
            let plain = green[channel];
            let ratio = (fiery[channel][channel] / plain.max(1e-6)).clamp(1.0 / body.fire, body.fire);
            weight * plain * ratio * body.transmission[channel].powf(length / 2.4)
        })
    }
}

/// Fresnel's reflectance of unpolarised light by the angles.
fn reflectance(cosine: f64, from: f64, to: f64) -> f64 {
    let incidence = cosine.min(1.0).acos();
    let sine = from / to * incidence.sin();
    if sine >= 1.0 {
        return 1.0;
    }
    let refracted = sine.asin();
    if incidence < 1e-7 {
        return ((from - to) / (from + to)).powi(2);
    }
    let across = (incidence - refracted).sin() / (incidence + refracted).sin();
    let along = (incidence - refracted).tan() / (incidence + refracted).tan();
    f64::midpoint(across * across, along * along)
}

fn smoothstep(x: f64, from: f64, to: f64) -> f64 {
    let t = ((x - from) / (to - from)).clamp(0.0, 1.0);
    t * t * (3.0 - 2.0 * t)
}

/// The rig as the prototype of the picture has it, lamp by lamp.
fn environment(direction: Vector, jewel: Jewel) -> [f64; 3] {
    const N: [f64; 3] = [1.0, 1.0, 1.0];
    const W: [f64; 3] = [1.06, 1.0, 0.90];
    const C: [f64; 3] = [0.92, 1.0, 1.10];
    let toward = |azimuth: f64, elevation: f64| {
        let (a, e) = (azimuth.to_radians(), elevation.to_radians());
        [e.cos() * a.cos(), e.cos() * a.sin(), e.sin()]
    };
    let unity = jewel == Jewel::Unity;
    let body = jewel.body();
    let mut lamps = vec![
        (118., 68., 7., 10., 5.5, W),
        (190., 68., 5., 8., 2.6, N),
        (262., 68., 6., 9., 4.0, C),
        (335., 68., 6., 9., 5.0, N),
        (45., 68., 6., 9., 2.2, C),
        (128., 50., 14., 18., 7.5, W),
        (25., 38., 8., 11., 6.5, C),
        (245., 44., 8., 11., 5.0, N),
        (310., 25., 8., 11., 5.0, C),
        (75., 26., 6., 9., 6.0, N),
        (190., 22., 7., 10., 5.5, W),
    ];
    if unity {
        for lamp in &mut lamps {
            lamp.5 = N;
        }
        lamps.extend([
            (90., 52., 18., 24., 5.0, [0.16, 0.48, 1.25]),
            (210., 52., 18., 24., 4.6, [0.20, 1.15, 0.62]),
            (330., 52., 18., 24., 5.0, [1.25, 0.26, 0.40]),
        ]);
    }
    let t = body.transmission;
    lamps.extend([
        (60., -35., 18., 24., 0.9, t),
        (200., -35., 18., 24., 0.7, t),
        (310., -50., 14., 20., 0.8, t),
        (130., -55., 12., 18., 0.5, t),
    ]);
    let z = direction[2];
    let (horizon, zenith, ring, mut tint) =
        if unity { (0.20, 0.45, 1.4, [0.92, 0.97, 1.10]) } else { (0.14, 0.42, 2.4, [0.97, 1.0, 1.03]) };
    if unity {
        let thirds = [[0.32, 0.75, 1.6], [0.40, 1.17, 1.0], [1.44, 0.58, 0.80]];
        let weights = [90.0, 210.0, 330.0].map(|azimuth| smoothstep(dot(direction, toward(azimuth, 0.0)), 0.05, 0.55));
        let whole = 0.25 + weights.iter().sum::<f64>();
        tint = [0, 1, 2].map(|c| {
            (0.25 * tint[c] + weights.iter().zip(thirds).map(|(weight, third)| weight * third[c]).sum::<f64>()) / whole
        });
    }
    let base = horizon + (zenith - horizon) * z + ring * smoothstep(z, 0.53, 0.60) * (1.0 - smoothstep(z, 0.83, 0.875));
    let mut seen = 1.0 - smoothstep(z, 14_f64.to_radians().cos(), 12_f64.to_radians().cos());
    if z > 0.0 {
        for azimuth in [65.0, 155.0] {
            seen *= 0.05 + 0.95 * smoothstep(dot(direction, toward(azimuth + 90.0, 0.0)).abs(), 0.08, 0.12);
        }
    }
    let dark = if unity { [0.028, 0.042, 0.075] } else { [0.05; 3] };
    [0, 1, 2].map(|c| {
        let mut light = if z > 0.0 { base * tint[c] } else { 0.07 * t[c] };
        for &(azimuth, elevation, inner, outer, radiance, tint) in &lamps {
            let cosine = dot(direction, toward(azimuth, elevation));
            light +=
                radiance * tint[c] * smoothstep(cosine, f64::to_radians(outer).cos(), f64::to_radians(inner).cos());
        }
        light * seen + dark[c] * (1.0 - seen)
    })
}

/// How far inside a counterclockwise polygon a point lies; below 0 outside.
fn depth(polygon: &[Point], [x, y]: Point) -> f64 {
    let edges = polygon.iter().zip(polygon.iter().cycle().skip(1));
    edges
        .map(|([a, b], [c, d])| ((c - a) * (y - b) - (d - b) * (x - a)) / (c - a).hypot(d - b).max(1e-12))
        .fold(f64::MAX, f64::min)
}

/// The facets that light passes on its way to a part, the crown's first.
fn path(traced: &Traced, mut place: usize) -> Vec<usize> {
    let mut facets = Vec::new();
    loop {
        let beam = &traced.beams.all[place];
        facets.insert(0, usize::from(beam.facet));
        if beam.parent as usize == place {
            return facets;
        }
        place = beam.parent as usize;
    }
}

#[test]
fn every_point_is_in_one_part_whose_way_its_own_ray_goes() {
    let noise = Noise::new(57);
    let mut place = 0;
    let mut unit = move || {
        place += 1;
        noise.unit(place)
    };
    let mut checked = 0;
    for round in 0..12 {
        let jewel = JEWELS[round % 4];
        let radius = [250.0, 104.0, 51.0, 20.0][(round / 2) % 4];
        let tilt = (30.0 * unit() - 15.0, 24.0 * unit() - 12.0);
        let yaw = 45.0 * unit();
        let traced = traced(jewel, tilt, yaw, radius, 1.0);
        let stone = Stone::new(&traced, jewel, tilt, yaw);
        for _ in 0..700 {
            let point = [2.0 * unit() - 1.0, 2.0 * unit() - 1.0];
            if point[0].hypot(point[1]) > 0.97 {
                continue;
            }
            let leaves = traced.beams.all.iter().enumerate().filter(|(_, beam)| beam.leaf);
            let depths = leaves.map(|(at, beam)| (at, depth(traced.beams.corners(beam), point)));
            // On an edge a point may be in either; and parts of nothing are none.
            let near: Vec<_> = depths.filter(|(_, depth)| *depth > -1e-4).collect();
            let [(leaf, depth)] = near[..] else {
                assert!(near.len() > 1 && near.iter().filter(|(_, depth)| *depth > 1e-4).count() <= 1, "{near:?}");
                continue;
            };
            if depth < 1e-4 {
                continue;
            }
            let way = path(&traced, leaf);
            let (crown, hits) = stone.follow(point, way.len() - 1);
            let ray: Vec<_> = core::iter::once(crown).chain(hits.iter().map(|hit| hit.facet)).collect();
            assert_eq!(way, ray, "{jewel:?} {point:?}");
            checked += 1;
        }
    }
    assert!(checked > 5000, "{checked}");
}

#[test]
fn every_part_has_the_light_of_its_rays() {
    for (round, jewel) in JEWELS.into_iter().chain(JEWELS).enumerate() {
        let (tilt, yaw) = ((3.0 + 3.0 * round as f64, -2.0 - round as f64), 11.25 + 7.0 * round as f64);
        let traced = traced(jewel, tilt, yaw, if round < 4 { 51.0 } else { 20.0 }, 1.0);
        let stone = Stone::new(&traced, jewel, tilt, yaw);
        let mut compared = 0;
        for (leaf, beam) in traced.beams.all.iter().enumerate().filter(|(_, beam)| beam.leaf && beam.area > 1e-5) {
            // Light leaves at each part on the way, at the length that the ray of its own middle has come.
            let (mut light, mut place) = ([0.0; 3], leaf);
            let way = path(&traced, leaf);
            let mut same = true;
            for bounce in (1..way.len()).rev() {
                let part = &traced.beams.all[place];
                let most = if place == leaf { bounce + 6 } else { bounce };
                let (_, hits) = stone.follow(part.centre, most);
                same &= hits.len() >= bounce && (0..bounce).all(|hit| hits[hit].facet == way[hit + 1]);
                for hit in hits.iter().skip(bounce - 1) {
                    light = [0, 1, 2].map(|channel| light[channel] + hit.light[channel]);
                }
                place = part.parent as usize;
            }
            assert!(same, "{jewel:?}");
            for (ours, ray) in beam.light.into_iter().zip(light) {
                assert!((ours - ray).abs() < 1e-6 + 2e-6 * ray, "{jewel:?}: {ours} {ray}");
            }
            compared += 1;
        }
        assert!(compared > 100);
    }
}
